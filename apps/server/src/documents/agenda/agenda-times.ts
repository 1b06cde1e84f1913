import type { Instant, MeetingDetails } from '@e-cabinet/domain';
import type { PackLanguage } from '@e-cabinet/protocol';
import { dayWords, ZONE } from '../words.ts';

const hour = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
});
const englishDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const DAY: Readonly<Record<PackLanguage, (at: Instant) => string>> = {
  vi: dayWords,
  en: (at) => englishDay.format(new Date(at)),
};
const HOUR: Readonly<Record<PackLanguage, (at: Instant) => string>> = {
  vi: (at) => hour.format(new Date(at)).replace(':', ' giờ '),
  en: (at) => hour.format(new Date(at)),
};
const FROM: Readonly<Record<PackLanguage, readonly [from: string, until: string]>> = {
  vi: ['Từ', 'đến'],
  en: ['From', 'to'],
};

/** The day of a document, as a document says it. */
export function dateWords(at: Instant, language: PackLanguage): string {
  return DAY[language](at);
}

/** When a session is: “Từ 08 giờ 00 đến 11 giờ 30, ngày 24 tháng 11 năm 2026”. */
export function timeWords(
  { startsAt, endsAt }: Pick<MeetingDetails, 'startsAt' | 'endsAt'>,
  language: PackLanguage,
): string {
  const [hourOf, dayOf] = [HOUR[language], DAY[language]];
  if (endsAt === null) return `${hourOf(startsAt)}, ${dayOf(startsAt)}`;
  const [from, until] = FROM[language];
  if (dayOf(startsAt) === dayOf(endsAt)) {
    return `${from} ${hourOf(startsAt)} ${until} ${hourOf(endsAt)}, ${dayOf(startsAt)}`;
  }
  return `${from} ${hourOf(startsAt)}, ${dayOf(startsAt)}, ${until} ${hourOf(endsAt)}, ${dayOf(endsAt)}`;
}
