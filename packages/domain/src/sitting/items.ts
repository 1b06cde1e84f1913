import { type Actor, chairOfItem } from '../actor.ts';
import { findItem, isRecused } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { endSpeech } from '../floor/give.ts';
import type { Meeting } from '../meeting.ts';
import type { ConcludeItem, PostponeItem, TakeUpItem } from './commands.ts';
import { doorsAfter } from './doors.ts';
import { leaveItem, voteInProgress } from './leave-item.ts';

/** One item at a time: taking up the next leaves the present one; who is recused does not chair it. (S7, R5) */
export function takeUpItem(meeting: Meeting, { itemId }: TakeUpItem, actor: Actor): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  if (item.state === 'current') return accept();
  if (item.state === 'adopted') return refuse('item-finished');
  if (voteInProgress(meeting)) return refuse('vote-in-progress');
  const chair = chairOfItem(meeting, item);
  if (chair && isRecused(chair.id, item)) return refuse('member-recused');
  return accept(...leaveItem(meeting, item.audience), { type: 'item-taken-up', itemId });
}

/** The present item is left with nothing after it. (S7) */
export function concludeItem(meeting: Meeting, { itemId }: ConcludeItem, actor: Actor): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  if (!findItem(meeting, itemId, actor.seat)) return refuse('item-unknown');
  if (meeting.currentItemId !== itemId) return refuse('no-current-item');
  if (voteInProgress(meeting)) return refuse('vote-in-progress');
  return accept(...leaveItem(meeting, null));
}

/** A postponed item keeps its papers and positions, and says why. (S9) */
export function postponeItem(
  meeting: Meeting,
  { itemId, reason }: PostponeItem,
  actor: Actor,
): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  if (!reason.trim()) return refuse('reason-needed');
  if (item.state === 'adopted' || item.state === 'concluded') return refuse('item-finished');
  if (item.state === 'postponed') return accept();
  if (item.state !== 'current') return accept({ type: 'item-postponed', itemId, reason });
  if (voteInProgress(meeting)) return refuse('vote-in-progress');
  return accept(
    ...endSpeech(meeting),
    { type: 'item-postponed', itemId, reason },
    ...doorsAfter(meeting, null),
  );
}
