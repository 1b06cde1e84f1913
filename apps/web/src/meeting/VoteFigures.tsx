import type { OptionId, QuestionText, VoteResult } from '@e-cabinet/domain';
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
  const { t } = useTranslation();
  const label = useAnswerLabel();
  return (
    <dl className={classes.figures}>
      <Figure label={t('voteResult.members')} value={result.members} />
      {result.recused.length > 0 && (
        <Figure label={t('voteResult.recused')} value={result.recused.length} />
      )}
      {!inWriting && <Figure label={t('voteResult.present')} value={result.present} />}
      {answers.map((answer) => (
        <Figure
          key={answer}
          label={label(question, answer)}
          value={result.tally[answer] ?? 0}
          of={result.members}
          tone={answerForm(question, answer).tone}
        />
      ))}
      <Figure label={t('voteResult.notVoting')} value={result.notVoting} />
    </dl>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: number;
  /** With it the figure has a bar. */
  readonly of?: number;
  readonly tone?: Tone;
}

function Figure({ label, value, of, tone }: FigureProps) {
  return (
    <div className={classes.figure} data-tone={tone} data-main={of !== undefined || undefined}>
      <dt>{label}</dt>
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
