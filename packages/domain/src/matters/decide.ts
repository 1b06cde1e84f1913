import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { addItems } from '../agenda/items.ts';
import { EVERYONE } from '../audience.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { frozenProblem } from '../pack/frozen.ts';
import { papersOf } from '../papers/find-paper.ts';
import { same } from '../same.ts';
import { lateBriefProblem } from './brief.ts';
import type {
  AskAdvice,
  BringItem,
  EnterAdvice,
  Matter,
  MatterCommand,
  WithdrawAdvice,
  WriteBrief,
} from './commands.ts';
import type { MatterEvent } from './events.ts';

export const decideMatters: Deciders<MatterCommand> = {
  'write-brief': writeBrief,
  'ask-advice': askAdvice,
  'enter-advice': enterAdvice,
  'withdraw-advice': withdrawAdvice,
  'bring-item': bringItem,
};

/** What has been dealt with is not written again, nor what is frozen, unless it came after that. (A5, P9, P12) */
function writeBrief(
  meeting: Meeting,
  { itemId, brief }: WriteBrief,
  { seat, at }: Actor,
): Decision {
  const item = findItem(meeting, itemId, seat);
  if (!item) return refuse('item-unknown');
  if (item.state === 'adopted' || item.state === 'concluded') return refuse('item-finished');
  if (same(item.brief, brief)) return accept();
  const comesFirst = item.afterFreeze && papersOf(meeting, itemId).length === 0;
  const frozen = comesFirst ? null : frozenProblem(meeting, at);
  if (frozen) return frozen;
  const problem = lateBriefProblem(meeting, { ...item, brief });
  if (problem) return problem;
  return accept({ type: 'brief-written', itemId, brief });
}

/** A body is asked once at a time, and has until a day to come. (P10) */
function askAdvice(meeting: Meeting, command: AskAdvice, { seat, at }: Actor): Decision {
  const { adviceId, itemId, from, dueAt } = command;
  const item = findItem(meeting, itemId, seat);
  if (!item) return refuse('item-unknown');
  if (!from.trim()) return refuse('text-needed');
  if (own(item.advice, adviceId)) return refuse('advice-exists');
  if (Date.parse(dueAt) <= Date.parse(at)) return refuse('deadline-past', { serverTime: at });
  return accept({ type: 'advice-asked', itemId, adviceId, from, dueAt });
}

/** The last word of a body stands; that it came after its delay can be seen. (P10) */
function enterAdvice(
  meeting: Meeting,
  { itemId, adviceId, text }: EnterAdvice,
  { seat }: Actor,
): Decision {
  const item = findItem(meeting, itemId, seat);
  const advice = item && own(item.advice, adviceId);
  if (!advice) return refuse('advice-unknown');
  if (!text.trim()) return refuse('text-needed');
  return accept({ type: 'advice-entered', itemId, adviceId, text });
}

function withdrawAdvice(
  meeting: Meeting,
  { itemId, adviceId }: WithdrawAdvice,
  { seat }: Actor,
): Decision {
  const item = findItem(meeting, itemId, seat);
  if (!item || !own(item.advice, adviceId)) return refuse('advice-unknown');
  return accept({ type: 'advice-withdrawn', itemId, adviceId });
}

/** An item from another meeting, or from a file of a unit, comes with its brief, its papers and what was said of it. (L12, H10) */
function bringItem(meeting: Meeting, command: BringItem): Decision {
  const { itemId: id, matter, before, lateReason } = command;
  if (!matter) return refuse('matter-unknown');
  if (isThere(meeting, matter.origin)) return refuse('item-already-brought');
  const problem = lateBriefProblem(meeting, { ...matter.details, brief: matter.brief });
  if (problem) return problem;
  const item = { id, ...matter.details, presenters: [], audience: EVERYONE };
  const added = addItems(meeting, { type: 'add-items', items: [item], before, lateReason });
  if (!added.accepted) return added;
  const papers = matter.papers.map((paper) => {
    return { type: 'paper-added' as const, ...paper, itemId: id, audience: EVERYONE };
  });
  return accept(
    ...added.events,
    { type: 'brief-written', itemId: id, brief: matter.brief },
    ...papers,
    broughtFrom(id, matter.origin),
  );
}

function broughtFrom(itemId: ItemId, origin: Matter['origin']): MatterEvent {
  return 'submissionId' in origin
    ? { type: 'submission-brought', itemId, ...origin }
    : { type: 'item-brought', itemId, origin };
}

function isThere({ agenda }: Meeting, from: Matter['origin']): boolean {
  return Object.values(agenda.items).some(({ origin, submission, removed }) => {
    if (removed) return false;
    if ('submissionId' in from) return submission?.submissionId === from.submissionId;
    return origin?.meetingId === from.meetingId && origin.itemId === from.itemId;
  });
}
