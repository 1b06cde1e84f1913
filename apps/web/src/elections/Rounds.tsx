import type { ElectionRound, QuestionText } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import classes from './Elections.module.css';
import { useCandidateNames } from './use-candidate-names.ts';

export interface RoundsProps {
  readonly question: QuestionText;
  readonly rounds: readonly ElectionRound[];
  readonly elected: readonly string[];
}

/** The count of a ranking, round by round: votes of each candidate, who left, and why. (V30, V31) */
export function Rounds({ question, rounds, elected }: RoundsProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.rounds}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption>{t('election.rounds')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('election.candidate')}</th>
              {rounds.map((round, index) => (
                <th key={Object.keys(round.votes).join()} scope="col">
                  {t('election.round', { round: index + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {question.options.map(({ id, label }) => (
              <tr key={id} data-elected={elected.includes(id) || undefined}>
                <th scope="row">{label}</th>
                {rounds.map((round) => (
                  <Cell key={Object.keys(round.votes).join()} round={round} id={id} />
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('election.exhausted')}</th>
              {rounds.map((round) => (
                <td key={Object.keys(round.votes).join()}>{round.exhausted}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <ol className={classes.steps}>
        {rounds.map((round, index) => (
          <Step
            key={Object.keys(round.votes).join()}
            question={question}
            round={round}
            number={index + 1}
          />
        ))}
      </ol>
    </section>
  );
}

function Cell({ round, id }: { readonly round: ElectionRound; readonly id: string }) {
  const stands = Object.hasOwn(round.votes, id);
  return (
    <td data-out={round.out.includes(id) || undefined}>{stands ? (round.votes[id] ?? 0) : '–'}</td>
  );
}

const SETTLED_WORDS = {
  'earlier-rounds': 'election.settled.earlierRounds',
  chair: 'election.settled.chair',
  together: 'election.settled.together',
} as const;

interface StepProps extends Pick<RoundsProps, 'question'> {
  readonly round: ElectionRound;
  readonly number: number;
}

function Step({ question, round: { out, tie }, number }: StepProps) {
  const { t } = useTranslation();
  const names = useCandidateNames(question);
  if (out.length === 0 && !tie) return null;
  return (
    <li>
      {t('election.round', { round: number })}:{' '}
      {out.length > 0 && t('election.leaves', { names: names(out) })}{' '}
      {tie &&
        (tie.settledBy === null
          ? t('election.settled.open')
          : t(SETTLED_WORDS[tie.settledBy], { names: names(tie.candidates) }))}
    </li>
  );
}
