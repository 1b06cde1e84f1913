import type { Answer, InvitationAnswer, Span } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../parts/tone.ts';
import { useFormats } from '../../words/use-formats.ts';

/** For how long somebody is absent: `09:00–10:00`, with the day where it is not of one day. */
export function useSpanWords(): (span: Span) => string {
  const { t } = useTranslation();
  const { time, date, moment } = useFormats();
  return ({ from, until }) => {
    const oneDay = !from || !until || date(from) === date(until);
    const say = oneDay ? time : moment;
    if (from && until) return t('answer.between', { from: say(from), until: say(until) });
    if (from) return t('answer.onwards', { from: say(from) });
    return until ? t('answer.upTo', { until: say(until) }) : t('answer.whole');
  };
}

/** An answer in words: attends, or is absent for how long. */
export function useAnswerWords(): (answer: Answer) => string {
  const { t } = useTranslation();
  const span = useSpanWords();
  return (answer) =>
    answer.kind === 'attend'
      ? t('answer.attends')
      : t('answer.absentFor', { span: span(answer).toLocaleLowerCase() });
}

export const CONSENT_WORDS = {
  asked: 'answer.asked',
  approved: 'answer.approved',
  refused: 'answer.refused',
} as const;

export const CONSENT_TONES = {
  asked: 'attention',
  approved: 'good',
  refused: 'bad',
} as const satisfies Record<keyof typeof CONSENT_WORDS, Tone>;

/** What became of an absence; null where nobody has to consent. */
export function consentOf({
  answer,
  consent,
}: InvitationAnswer): keyof typeof CONSENT_WORDS | null {
  return answer.kind === 'absent' ? (consent ?? 'asked') : null;
}
