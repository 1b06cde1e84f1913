import type { OptionId, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import type { Question } from '../votes/state.ts';
import { type Opinion, opinionsOn, type SaidRemark, saidRemarks } from './said-remarks.ts';

export interface RemarksOnArticle {
  /** null: the draft as a whole. */
  readonly article: string | null;
  readonly remarks: readonly SaidRemark[];
}

/** What is known of the answers to one question: live while it is open, final with its result. (L9) */
export interface Synthesis {
  readonly question: Question;
  readonly opinions: readonly Opinion[];
  readonly tally: Readonly<Record<OptionId, number>>;
  readonly missing: readonly SeatId[];
  /** In the order of the draft's parts, the whole first. */
  readonly byArticle: readonly RemarksOnArticle[];
}

export function synthesisOf(meeting: Meeting, question: Question): Synthesis {
  const opinions = opinionsOn(question);
  const answered = new Set(opinions.map(({ seatId }) => seatId));
  const tally: Record<OptionId, number> = {};
  for (const { choice } of opinions) tally[choice] = (tally[choice] ?? 0) + 1;
  return {
    question,
    opinions,
    tally,
    missing: question.electorate.filter((seatId) => !answered.has(seatId)),
    byArticle: groupedByArticle(saidRemarks(meeting, question)),
  };
}

/** `Điều 5` and `điều  5` are one; parts stand in the order of their numbers. (L6) */
function groupedByArticle(remarks: readonly SaidRemark[]): readonly RemarksOnArticle[] {
  const groups = new Map<string, { article: string | null; remarks: SaidRemark[] }>();
  for (const remark of remarks) {
    const key = (remark.article ?? '').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
    const group = groups.get(key) ?? { article: remark.article, remarks: [] };
    group.remarks.push(remark);
    groups.set(key, group);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => one.localeCompare(other, 'vi', { numeric: true }))
    .map(([, group]) => group);
}
