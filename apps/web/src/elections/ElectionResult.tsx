import {
  answersOf,
  type ElectionEnd,
  type ElectionReason,
  electionEndOf,
  type MeetingRules,
  type Question,
  type VoteResult,
  votesIn,
} from '@e-cabinet/domain';
import { IconCircleCheck, IconCircleX, IconEqual } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerLabel } from '../meeting/answers.ts';
import { ruleWord } from '../meeting/rule-words.ts';
import { Figure, Figures } from '../meeting/VoteFigures.tsx';
import resultClasses from '../meeting/VoteResult.module.css';
import { Rounds } from './Rounds.tsx';
import { useCandidateNames } from './use-candidate-names.ts';

export interface ElectionResultProps {
  readonly question: Question;
  readonly result: VoteResult;
  readonly rules: MeetingRules;
  readonly wall: boolean;
  /** When it was closed, and where the ballots came from. */
  readonly children: ReactNode;
}

/** Who is elected and why, the votes of each candidate, and of a ranking every round. */
export function ElectionResult({ question, result, rules, wall, children }: ElectionResultProps) {
  const end = electionEndOf(result);
  const { count } = result;
  if (!end || !count) return null;
  return (
    <div className={resultClasses.parts}>
      <div className={resultClasses.decision}>
        {question.state !== 'void' && <Elected question={question} result={result} end={end} />}
        <Reason question={question} result={result} end={end} />
        {children}
        {count.rounds.length > 0 && !wall && (
          <Rounds question={question} rounds={count.rounds} elected={count.elected} />
        )}
      </div>
      <Figures result={result}>
        <Candidates question={question} result={result} rules={rules} />
      </Figures>
    </div>
  );
}

const FORMS = { adopted: IconCircleCheck, rejected: IconCircleX, tied: IconEqual } as const;

interface EndProps extends Pick<ElectionResultProps, 'question' | 'result'> {
  readonly end: ElectionEnd;
}

function Elected({ question, result, end }: EndProps) {
  const { t } = useTranslation();
  const names = useCandidateNames(question);
  const Form = FORMS[result.outcome];
  const elected = end.elected.length > 0;
  return (
    <p className={resultClasses.outcome} data-outcome={result.outcome}>
      <Form className={resultClasses.form} aria-hidden="true" />
      <span>
        {elected && t('election.elected', { names: names(end.elected) })}{' '}
        {!elected && result.outcome === 'rejected' && t('voteResult.nobodyElected')}
        {result.outcome === 'tied' && t('voteResult.tiedElection')}
      </span>
    </p>
  );
}

const REASON_WORDS = {
  'all-places': 'election.reason.allPlaces',
  'empty-places': 'election.reason.emptyPlaces',
  nobody: 'election.reason.nobody',
  'chair-decided': 'election.reason.chairDecided',
  'chair-not-enough': 'election.reason.chairNotEnough',
  'chair-silent': 'election.reason.chairSilent',
  'tie-lost': 'election.reason.tieLost',
  'tie-repeat': 'election.reason.tieRepeat',
} as const satisfies Record<ElectionReason, string>;

/** The rule, what it asked for, and how a tie was settled, with who was tied. */
function Reason({ question, result, end }: EndProps) {
  const { t } = useTranslation();
  const names = useCandidateNames(question);
  const { rule, needed, base } = result;
  const { elected, places, tied, tiedPlaces } = end;
  return (
    <p className={resultClasses.rule}>
      {result.weighed && t('voteResult.weighed')} {t(ruleWord(rule), { needed, base })}{' '}
      {t(REASON_WORDS[end.reason], {
        elected: elected.length,
        places,
        empty: places - elected.length,
        names: names(tied),
        tiedPlaces,
      })}
    </p>
  );
}

/** Who is elected stands first, then by votes; a ballot for nobody below. */
function Candidates({
  question,
  result,
  rules,
}: Pick<ElectionResultProps, 'question' | 'result' | 'rules'>) {
  const { t } = useTranslation();
  const label = useAnswerLabel();
  const { count, election } = result;
  const votes = votesOf(result);
  const elected = new Set(count?.elected);
  const order = (election?.candidates ?? []).toSorted(
    (a, b) => Number(elected.has(b)) - Number(elected.has(a)) || votes(b) - votes(a),
  );
  return (
    <>
      {order.map((id) => (
        <Figure
          key={id}
          label={question.options.find((option) => option.id === id)?.label ?? id}
          note={elected.has(id) ? t('election.isElected') : undefined}
          value={votes(id)}
          of={result.base}
          tone={elected.has(id) ? 'good' : 'neutral'}
        />
      ))}
      {answersOf(rules, question).map((answer) => (
        <Figure key={answer} label={label(question, answer)} value={votesIn(result)[answer] ?? 0} />
      ))}
    </>
  );
}

/** Of a ranking what a candidate had in the last round they stood in. */
function votesOf({ count }: VoteResult): (id: string) => number {
  return (id) => {
    const last = count?.rounds.findLast(({ votes }) => Object.hasOwn(votes, id)) ?? count;
    return last?.votes[id] ?? 0;
  };
}
