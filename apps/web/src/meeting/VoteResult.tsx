import {
  answersOf,
  type Inconsistency,
  type MeetingRules,
  type Question,
  reasonOf,
  type Seat,
  type SeatId,
} from '@e-cabinet/domain';
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconEqual,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ElectionResult } from '../elections/Election.tsx';
import { useFormats } from '../words/use-formats.ts';
import { useAnswerLabel } from './answers.ts';
import { outcomeWord } from './outcome-words.ts';
import { REASON_WORDS, ruleWord } from './rule-words.ts';
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
  /** Of an opinion ballot: nobody was present, and nobody answered from afar. */
  readonly inWriting?: boolean | undefined;
}

/** The result in the standard form: what was decided, the figures, the rule in words, and by name where that is open. */
export const VoteResult = memo(function VoteResult(props: VoteResultProps) {
  const { question, rules, seats, size = 'normal', inWriting = false } = props;
  const { result, inconsistency } = question;
  if (inconsistency) {
    return <Inconsistent figures={inconsistency} secret={question.secret} size={size} />;
  }
  if (!result) return null;
  const circumstances = <Circumstances question={question} result={result} inWriting={inWriting} />;
  const elects = result.count !== null;
  const answers = answersOf(rules, question);
  return (
    <section className={classes.result} data-size={size}>
      {elects ? (
        <ElectionResult question={question} result={result} rules={rules} wall={size === 'wall'}>
          {question.state === 'void' && <Outcome question={question} />}
          {circumstances}
        </ElectionResult>
      ) : (
        <div className={classes.parts}>
          <div className={classes.decision}>
            <Outcome question={question} />
            <Reason result={result} />
            {circumstances}
          </div>
          <VoteFigures
            question={question}
            result={result}
            answers={answers}
            inWriting={inWriting}
          />
        </div>
      )}
      {size === 'normal' && result.ballots && (
        <VoteByName
          question={question}
          ballots={result.ballots}
          recused={result.recused}
          seats={seats}
          answers={elects ? Object.keys(result.tally).toSorted() : answers}
          inWriting={inWriting}
        />
      )}
    </section>
  );
});

interface InconsistentProps extends Pick<VoteResultProps, 'size'> {
  readonly figures: Inconsistency;
  readonly secret: boolean;
}

/** Instead of a result: that there is none, the figures that do not agree, and what follows. (R3) */
function Inconsistent({ figures, secret, size }: InconsistentProps) {
  const { t } = useTranslation();
  const { ballots, tallied, outside } = figures;
  return (
    <section className={classes.result} data-size={size}>
      <div className={classes.parts}>
        <div className={classes.decision}>
          <p className={classes.outcome} data-outcome="void">
            <IconAlertTriangle className={classes.form} aria-hidden="true" />
            <span>{t('voteResult.inconsistent')}</span>
          </p>
          <p className={classes.rule}>{t('voteResult.inconsistentNext')}</p>
        </div>
        <dl className={classes.figures}>
          <Count
            label={secret ? t('voteResult.credentials') : t('voteResult.recordedBallots')}
            count={ballots}
          />
          <Count label={t('voteResult.countedBallots')} count={tallied} />
          {outside > 0 && <Count label={t('voteResult.outsideBallots')} count={outside} />}
        </dl>
      </div>
    </section>
  );
}

function Count({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div className={classes.figure} data-main>
      <dt>{label}</dt>
      <dd>
        <span className={classes.value}>{count}</span>
      </dd>
    </div>
  );
}

/** The rule, what it asked for, and why that led to this outcome. */
function Reason({ result }: Pick<VoteFiguresProps, 'result'>) {
  const { t } = useTranslation();
  const reason = reasonOf(result);
  const { needed, of: base, inFavour } = reason;
  return (
    <p className={classes.rule}>
      {result.weighed && t('voteResult.weighed')} {t(ruleWord(reason), { needed, base })}{' '}
      {t(REASON_WORDS[reason.reason], { inFavour, needed })}
    </p>
  );
}

/** When the vote closed, and where the ballots came from. */
function Circumstances({
  question,
  result,
  inWriting,
}: Pick<VoteResultProps, 'question' | 'inWriting'> & Pick<VoteFiguresProps, 'result'>) {
  const { t } = useTranslation();
  const { exactTime, moment } = useFormats();
  const { castInRoom, castRemotely } = result;
  return (
    <p className={classes.closedAt}>
      {question.closedAt &&
        (inWriting
          ? t('voteResult.writtenClosedAt', { time: moment(question.closedAt) })
          : t('voteResult.closedAt', { time: exactTime(question.closedAt) }))}
      {castRemotely > 0 &&
        !inWriting &&
        ` · ${t('voteResult.where', { room: castInRoom, remote: castRemotely })}`}
    </p>
  );
}

const OUTCOME_FORMS = {
  adopted: IconCircleCheck,
  rejected: IconCircleX,
  tied: IconEqual,
} as const;

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
  if (!result) return null;
  const Form = OUTCOME_FORMS[result.outcome];
  const winner = question.kind === 'choice' && result.winner;
  return (
    <p className={classes.outcome} data-outcome={result.outcome}>
      <Form className={classes.form} aria-hidden="true" />
      <span>
        {winner && t('voteResult.chosen', { option: label(question, winner) })}
        {!winner && t(outcomeWord(result))}
      </span>
    </p>
  );
}
