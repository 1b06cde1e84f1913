import type { InvitationAnswer, Seat } from '@e-cabinet/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './AnswerRow.module.css';
import { CONSENT_TONES, CONSENT_WORDS, consentOf, useAnswerWords } from './use-answer-words.ts';

/** Members with their answers to the invitation. */
export function AnswerRows({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.people}>{children}</ul>;
}

export interface AnswerRowProps {
  readonly seat: Seat;
  readonly said: InvitationAnswer | null;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** What one member answered. */
export function AnswerRow({ seat, said, children }: AnswerRowProps) {
  const name = useOfficeName();
  return (
    <li className={classes.person}>
      <div className={classes.words}>
        <span className={classes.name}>{name(seat.name)}</span>
        <Said said={said} />
      </div>
      <div className={classes.acts}>{children}</div>
    </li>
  );
}

function Said({ said }: Pick<AnswerRowProps, 'said'>) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  if (!said) return <span className={classes.detail}>{t('answer.none')}</span>;
  const consent = consentOf(said);
  const { answer, note, refusedBecause } = said;
  const details = [
    answer.kind === 'absent' && t('answer.because', { reason: answer.reason }),
    answer.kind === 'absent' &&
      answer.substitute &&
      t('answer.substituteIs', {
        name: `${answer.substitute.position} ${answer.substitute.name}`.trim(),
      }),
    note && t('answer.noted', { note }),
    refusedBecause && t('answer.because', { reason: refusedBecause }),
  ].filter(Boolean);
  return (
    <>
      <span className={classes.said}>
        {words(answer)}
        {consent && (
          <StateBadge tone={CONSENT_TONES[consent]}>{t(CONSENT_WORDS[consent])}</StateBadge>
        )}
      </span>
      {details.length > 0 && <span className={classes.detail}>{details.join(' · ')}</span>}
    </>
  );
}
