import {
  answersOf,
  type MeetingRules,
  type Question,
  type Seat,
  type SeatId,
} from '@e-cabinet/domain';
import { IconBan, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/use-formats.ts';
import { useAnswerLabel } from './answers.ts';
import { RULE_WORDS } from './rule-words.ts';
import { VoteByName } from './VoteByName.tsx';
import { VoteFigures, type VoteFiguresProps } from './VoteFigures.tsx';
import classes from './VoteResult.module.css';

export interface VoteResultProps {
  /** Closed or void; anything else shows nothing. */
  readonly question: Question;
  readonly rules: MeetingRules;
  readonly seats: Readonly<Record<SeatId, Seat>>;
  /** `wall`: legible across a room, without the list of names. */
  readonly size?: 'normal' | 'wall';
}

/** The result in the standard form: what was decided, the figures, the rule in words, and by name where that is open. */
export const VoteResult = memo(function VoteResult(props: VoteResultProps) {
  const { question, rules, seats, size = 'normal' } = props;
  const { t } = useTranslation();
  const { result } = question;
  if (!result) return null;
  return (
    <section className={classes.result} data-size={size}>
      <div className={classes.parts}>
        <div className={classes.decision}>
          <Outcome question={question} />
          <p className={classes.rule}>
            {t(RULE_WORDS[result.rule.base][result.rule.threshold], {
              needed: result.needed,
              base: result.base,
            })}
            {result.tieBrokenByChair && ` ${t('voteResult.tie')}`}
          </p>
          <Circumstances question={question} result={result} />
        </div>
        <VoteFigures question={question} result={result} answers={answersOf(rules, question)} />
      </div>
      {size === 'normal' && result.ballots && (
        <VoteByName question={question} ballots={result.ballots} seats={seats} rules={rules} />
      )}
    </section>
  );
});

/** When the vote closed, and where the ballots came from. */
function Circumstances({ question, result }: Pick<VoteFiguresProps, 'question' | 'result'>) {
  const { t } = useTranslation();
  const { exactTime } = useFormats();
  const { castInRoom, castRemotely } = result;
  return (
    <p className={classes.closedAt}>
      {question.closedAt && t('voteResult.closedAt', { time: exactTime(question.closedAt) })}
      {castRemotely > 0 &&
        ` · ${t('voteResult.where', { room: castInRoom, remote: castRemotely })}`}
    </p>
  );
}

function Outcome({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { result, state, voidedBecause } = question;
  if (state === 'void') {
    return (
      <p className={classes.outcome} data-outcome="void">
        <IconBan className={classes.form} aria-hidden="true" />
        <span>{t('voteResult.void', { reason: voidedBecause ?? '' })}</span>
      </p>
    );
  }
  const adopted = result?.outcome === 'adopted';
  const Form = adopted ? IconCircleCheck : IconCircleX;
  const winner = question.kind === 'choice' && result?.winner;
  return (
    <p className={classes.outcome} data-outcome={adopted ? 'adopted' : 'rejected'}>
      <Form className={classes.form} aria-hidden="true" />
      <span>
        {winner && t('voteResult.chosen', { option: label(question, winner) })}
        {!winner && (adopted ? t('voteResult.adopted') : t('voteResult.rejected'))}
      </span>
    </p>
  );
}
