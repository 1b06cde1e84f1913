import type { Actor } from '../actor.ts';
import { audienceProblem } from '../audience.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { lateBriefProblem } from '../matters/brief.ts';
import type { Meeting } from '../meeting.ts';
import { frozenProblem } from '../pack/frozen.ts';
import type { RefusalCode } from '../refusals.ts';
import { same } from '../same.ts';
import { doorsAfter } from '../sitting/doors.ts';
import { voteInProgress } from '../sitting/leave-item.ts';
import type { AddItems, ReviseItem, SetItemAudience } from './commands.ts';
import { isEntryId } from './find-entry.ts';
import { findItem } from './find-item.ts';
import { ranksBefore } from './order.ts';
import type { Item } from './state.ts';

/** All of a pasted list or nothing; late items need a reason, and carry it. (A1, A4) */
export function addItems(meeting: Meeting, command: AddItems): Decision {
  const late = meeting.publishedAt !== null;
  if (late && !command.lateReason?.trim()) return refuse('reason-needed');
  const problem = itemsProblem(meeting, command);
  if (problem) return refuse(problem);
  const ranks = ranksBefore(meeting.agenda, command.before, command.items.length);
  if (!ranks) return refuse('item-unknown');
  const lateReason = late ? command.lateReason : null;
  return accept(
    ...command.items.map((item, index) => ({
      type: 'item-added' as const,
      item,
      rank: ranks[index] ?? '',
      lateReason,
    })),
  );
}

function itemsProblem(meeting: Meeting, { items }: AddItems): RefusalCode | null {
  if (items.some(({ id }) => isEntryId(meeting, id))) return 'item-exists';
  if (new Set(items.map(({ id }) => id)).size < items.length) return 'item-exists';
  if (items.some(({ title }) => !title.trim())) return 'text-needed';
  return items.map(({ audience }) => audienceProblem(meeting, audience)).find(Boolean) ?? null;
}

/** What has been dealt with is not written again; of what is frozen only who presents it, and for how long. (A5, P12) */
export function reviseItem(
  meeting: Meeting,
  { itemId, details }: ReviseItem,
  actor: Actor,
): Decision {
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  if (item.state === 'adopted' || item.state === 'concluded') return refuse('item-finished');
  if (isBeingVotedOn(meeting, item)) return refuse('vote-in-progress');
  if (!details.title.trim()) return refuse('text-needed');
  const { title, kind, minutes, presenters, submittedBy } = item;
  if (same(details, { title, kind, minutes, presenters, submittedBy })) return accept();
  const frozen = same(details, { ...details, title, kind, submittedBy })
    ? null
    : frozenProblem(meeting, actor.at);
  if (frozen) return frozen;
  const hasPapers = Object.values(meeting.papers).some((paper) => paper.itemId === itemId);
  const problem = hasPapers ? lateBriefProblem(meeting, { ...item, ...details }) : null;
  if (problem) return problem;
  return accept({ type: 'item-revised', itemId, details });
}

/** Says who may know of an item, but not while they vote on it; the doors follow at once. (A7, A8, S8) */
export function setItemAudience(
  meeting: Meeting,
  { itemId, audience }: SetItemAudience,
  actor: Actor,
): Decision {
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  const problem = audienceProblem(meeting, audience);
  if (problem) return refuse(problem);
  if (same(item.audience, audience)) return accept();
  if (isBeingVotedOn(meeting, item)) return refuse('vote-in-progress');
  const doors = item.state === 'current' ? doorsAfter(meeting, audience) : [];
  return accept({ type: 'item-audience-set', itemId, audience }, ...doors);
}

function isBeingVotedOn(meeting: Meeting, item: Item): boolean {
  return item.state === 'current' && voteInProgress(meeting);
}
