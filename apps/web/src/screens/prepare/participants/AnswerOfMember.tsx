import type { InvitationAnswer, Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import {
  CONSENT_TONES,
  CONSENT_WORDS,
  consentOf,
  useAnswerWords,
} from '../../../meeting/answer/use-answer-words.ts';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './Answers.module.css';
import { DecideAbsence } from './DecideAbsence.tsx';
import { EnterAnswer } from './EnterAnswer.tsx';

export interface AnswerOfMemberProps {
  readonly seat: Seat;
  readonly said: InvitationAnswer | null;
}

/** What one member answered, and what the secretariat does about it. */
export function AnswerOfMember({ seat, said }: AnswerOfMemberProps) {
  const name = useOfficeName();
  const consent = said && consentOf(said);
  return (
    <li className={classes.person}>
      <div className={classes.words}>
        <span className={classes.name}>{name(seat.name)}</span>
        <Said said={said} />
      </div>
      <div className={classes.acts}>
        {said && consent === 'asked' ? (
          <DecideAbsence seat={seat} said={said} />
        ) : (
          <EnterAnswer seat={seat} said={said} />
        )}
      </div>
    </li>
  );
}

function Said({ said }: Pick<AnswerOfMemberProps, 'said'>) {
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
