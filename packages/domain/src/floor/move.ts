import { generateKeyBetween } from 'fractional-indexing';
import { byRank } from '../agenda/order.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { MoveFloorRequest } from './commands.ts';
import { speakersQueue, waitingRequest } from './queue.ts';

/** The podium changes the order within a list; points of order and replies still come first. (F3, F6) */
export function moveRequest(meeting: Meeting, { requestId, before }: MoveFloorRequest): Decision {
  if (!waitingRequest(meeting, requestId)) return refuse('request-unknown');
  if (before === requestId) return accept();
  const others = speakersQueue(meeting)
    .filter(({ id }) => id !== requestId)
    .sort(byRank);
  const index = before === null ? others.length : others.findIndex(({ id }) => id === before);
  if (index < 0) return refuse('request-unknown');
  const rank = generateKeyBetween(others[index - 1]?.rank ?? null, others[index]?.rank ?? null);
  return accept({ type: 'floor-request-moved', requestId, rank });
}
