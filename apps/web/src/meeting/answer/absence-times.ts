import type { Instant, MeetingDetails } from '@e-cabinet/domain';

/** What a field asks: of a meeting of one day the time alone, else the day too. */
export type MomentField = 'time' | 'datetime-local';

export function fieldFor({ startsAt, endsAt }: Span): MomentField {
  // What ends at midnight is over on the day before.
  const sameDay = !endsAt || dayOf(new Date(startsAt)) === dayOf(new Date(Date.parse(endsAt) - 1));
  return sameDay ? 'time' : 'datetime-local';
}

type Span = Pick<MeetingDetails, 'startsAt' | 'endsAt'>;

/** As the field has it, in the time of this device; empty where nothing was said. */
export function inField(field: MomentField, moment: Instant | null): string {
  if (moment === null) return '';
  const at = new Date(moment);
  const time = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  return field === 'time' ? time : `${dayOf(at)}T${time}`;
}

/** From the field; null where nothing was said. A time alone is of the day on which the meeting begins. */
export function fromField(field: MomentField, value: string, startsAt: Instant): Instant | null {
  const text = field === 'time' ? `${dayOf(new Date(startsAt))}T${value}` : value;
  const at = new Date(text);
  return value === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

function dayOf(at: Date): string {
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

const twoDigits = (value: number) => `${value}`.padStart(2, '0');
