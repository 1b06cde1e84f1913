import type { Actor } from '../actor.ts';
import type { CommandType } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { LeavePodium, TakePodium } from './commands.ts';

/** What the secretary at the podium does on the chair's word: the course of the session, never a vote or a signature. (S14) */
const ON_THE_CHAIRS_WORD: ReadonlySet<CommandType> = new Set<CommandType>([
  'open-sitting',
  'suspend-sitting',
  'resume-sitting',
  'close-sitting',
  'postpone-item',
  'adopt-without-debate',
  'open-vote',
  'pause-vote',
  'resume-vote',
  'close-vote',
  'void-vote',
  'open-secret-vote',
  'close-issuing',
  'close-secret-vote',
]);

/** The secretary who acts on the chair's word at the moment. (S14) */
export function podiumHolder({ podiumTerms, seats }: Meeting): SeatId | null {
  const term = podiumTerms.at(-1);
  if (!term || term.until !== null) return null;
  return own(seats, term.seatId)?.role === 'secretary' ? term.seatId : null;
}

/** Whether an act of the chair is done by the secretary at the podium. (S14) */
export function actsForChair(meeting: Meeting, { seat }: Actor, type: CommandType): boolean {
  return seat !== null && ON_THE_CHAIRS_WORD.has(type) && podiumHolder(meeting) === seat.id;
}

/** With a reason that everybody reads; from another secretary it is taken over. (S14) */
export function takePodium(meeting: Meeting, { reason }: TakePodium, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  if (podiumHolder(meeting) === seat.id) return accept();
  if (!reason.trim()) return refuse('reason-needed');
  return accept({ type: 'podium-taken', seatId: seat.id, reason });
}

/** A secretary leaves it, or the chair says that it is over. (S14) */
export function leavePodium(meeting: Meeting, _command: LeavePodium): Decision {
  return podiumHolder(meeting) === null ? accept() : accept({ type: 'podium-left' });
}
