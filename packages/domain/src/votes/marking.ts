import { type Decision, refuse } from '../decision.ts';
import type { OptionId } from '../identifiers.ts';
import { type ElectionKind, isElection, type QuestionText } from './commands.ts';
import { NOBODY } from './nobody.ts';

/** Between the candidates on a ballot; no option has it in its id. */
const BETWEEN: Readonly<Record<ElectionKind, string>> = { approval: '+', ranking: '>' };

/** The one text of a marking: of an approval in the order offered, of a ranking as they are preferred. (V27) */
export function markingOf(
  { kind, options }: Pick<QuestionText, 'kind' | 'options'>,
  marked: readonly OptionId[],
): OptionId {
  if (kind === 'ranking') return marked.join(BETWEEN.ranking);
  const offered = options.filter(({ id }) => marked.includes(id));
  return offered.map(({ id }) => id).join(BETWEEN.approval);
}

/** The candidates on a ballot, in its order; none on one that is for nobody. (V27) */
export function markedOn(kind: ElectionKind, choice: OptionId): readonly OptionId[] {
  return NOBODY.includes(choice) ? [] : choice.split(BETWEEN[kind]);
}

/** Why a text is no marking of this election: candidates offered, each once, no more than allowed, in one order. (V27) */
export function markingProblem(question: QuestionText, choice: OptionId): Decision | null {
  const { kind, options, election } = question;
  if (!isElection(kind)) return refuse('option-unknown');
  const marked = choice.split(BETWEEN[kind]);
  if (!marked.every((id) => options.some((option) => option.id === id))) {
    return refuse('option-unknown');
  }
  if (new Set(marked).size < marked.length) return refuse('marks-repeated');
  const most = election?.marks ?? 1;
  if (marked.length > most) return refuse('marks-too-many', { most });
  return choice === markingOf(question, marked) ? null : refuse('marks-unordered');
}
