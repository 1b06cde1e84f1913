import type { OptionId, QuestionText, VoteResult } from '@e-cabinet/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../parts/tone.ts';
import { answerForm, useAnswerLabel } from './answers.ts';
import classes from './VoteResult.module.css';

export interface VoteFiguresProps {
  readonly question: QuestionText;
  readonly result: VoteResult;
  readonly answers: readonly OptionId[];
  /** Nobody was present. */
  readonly inWriting?: boolean | undefined;
}

/** The figures of a result, in the order of the official form; bars are shares of all members. */
export function VoteFigures({ question, result, answers, inWriting }: VoteFiguresProps) {
  const label = useAnswerLabel();
  return (
    <Figures result={result} inWriting={inWriting}>
      {answers.map((answer) => (
        <Figure
          key={answer}
          label={label(question, answer)}
          {...votesFor(result, answer)}
          of={result.weighed?.all ?? result.members}
          tone={answerForm(question, answer).tone}
        />
      ))}
    </Figures>
  );
}

/** Where votes are weighed their weight, and how many gave them. (V34) */
function votesFor({ tally, weighed }: VoteResult, answer: OptionId) {
  const ballots = tally[answer] ?? 0;
  return weighed ? { value: weighed.tally[answer] ?? 0, people: ballots } : { value: ballots };
}

interface FiguresProps extends Pick<VoteFiguresProps, 'result' | 'inWriting'> {
  /** What the ballots said. */
  readonly children: ReactNode;
}

export function Figures({ result, inWriting, children }: FiguresProps) {
  const { t } = useTranslation();
  return (
    <dl className={classes.figures}>
      <Figure label={t('voteResult.members')} value={result.members} />
      {result.recused.length > 0 && (
        <Figure label={t('voteResult.recused')} value={result.recused.length} />
      )}
      {!inWriting && <Figure label={t('voteResult.present')} value={result.present} />}
      {result.weighed && <Figure label={t('voteResult.votesOfAll')} value={result.weighed.all} />}
      {children}
      <Figure
        label={inWriting ? t('voteResult.notAnswering') : t('voteResult.notVoting')}
        value={result.notVoting}
      />
    </dl>
  );
}

interface FigureProps {
  readonly label: string;
  /** Behind the label. */
  readonly note?: string | undefined;
  readonly value: number;
  /** How many persons that is, where it counts something else. */
  readonly people?: number;
  /** With it the figure has a bar. */
  readonly of?: number;
  readonly tone?: Tone;
}

export function Figure({ label, note, value, people, of, tone }: FigureProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.figure} data-tone={tone} data-main={of !== undefined || undefined}>
      <dt>
        {label}
        {note && <span className={classes.note}>{note}</span>}
        {people !== undefined && (
          <span className={classes.people}> · {t('voteResult.people', { people })}</span>
        )}
      </dt>
      <dd>
        {of !== undefined && (
          <span className={classes.bar} aria-hidden="true">
            <span
              className={classes.share}
              style={{ width: `${(100 * value) / Math.max(1, of)}%` }}
            />
          </span>
        )}
        <span className={classes.value}>{value}</span>
      </dd>
    </div>
  );
}
