import { itemsInOrder } from '../agenda/order.ts';
import type { Item } from '../agenda/state.ts';
import { type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { BRIEF_PARTS, type Brief, type BriefPart } from './commands.ts';

type BriefedItem = Pick<Item, 'kind' | 'brief' | 'title'>;

export const NO_BRIEF: Brief = { summary: '', disputed: '', decision: '' };

/** The first part that is still to be written of an item for decision; null if it is complete. (P9) */
export function missingPart({ kind, brief }: Pick<Item, 'kind' | 'brief'>): BriefPart | null {
  if (kind !== 'decide') return null;
  return BRIEF_PARTS.find((part) => !brief[part].trim()) ?? null;
}

/** What is for decision goes out only whole: the refusal names the item and the part. (P9) */
export function briefsProblem(meeting: Meeting): Decision | null {
  if (!meeting.rules.briefsRequired) return null;
  const problems = itemsInOrder(meeting.agenda).map(briefProblem);
  return problems.find((problem) => problem !== null) ?? null;
}

/** Once the meeting is out, what comes later for decision has its brief before any paper. (P9) */
export function lateBriefProblem(meeting: Meeting, item: BriefedItem): Decision | null {
  if (meeting.publishedAt === null || !meeting.rules.briefsRequired) return null;
  return briefProblem(item);
}

function briefProblem(item: BriefedItem): Decision | null {
  const part = missingPart(item);
  return part && refuse(`brief-without-${part}`, { title: item.title });
}
