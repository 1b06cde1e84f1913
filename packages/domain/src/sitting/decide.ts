import { type Actor, chairNow } from '../actor.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { quorumOf } from '../quorum.ts';
import { unreachable } from '../unreachable.ts';
import { decideAnnouncement } from './announcements.ts';
import { decideChair } from './chair.ts';
import type { SittingCommand } from './commands.ts';
import { concludeItem, postponeItem, takeUpItem } from './items.ts';
import { leaveItem, voteInProgress } from './leave-item.ts';
import { checkIn, checkOut, recordPresence } from './presence.ts';

export function decideSitting(meeting: Meeting, command: SittingCommand, actor: Actor): Decision {
  switch (command.type) {
    case 'open-sitting':
      return openSitting(meeting);
    case 'suspend-sitting':
      if (meeting.phase !== 'in-session') return refuse('not-in-session');
      if (voteInProgress(meeting)) return refuse('vote-in-progress');
      return accept({ type: 'sitting-suspended', reason: command.reason });
    case 'resume-sitting':
      if (meeting.phase !== 'suspended') return refuse('not-suspended');
      return accept({ type: 'sitting-resumed' });
    case 'close-sitting':
      return closeSitting(meeting);
    case 'check-in':
      return checkIn(meeting, command, actor);
    case 'check-out':
      return checkOut(meeting, actor);
    case 'record-presence':
      return recordPresence(meeting, command);
    case 'take-up-item':
      return takeUpItem(meeting, command, actor);
    case 'conclude-item':
      return concludeItem(meeting, command, actor);
    case 'postpone-item':
      return postponeItem(meeting, command, actor);
    case 'hand-over-chair':
    case 'take-back-chair':
      return decideChair(meeting, command, actor);
    case 'make-announcement':
    case 'acknowledge-announcement':
      return decideAnnouncement(meeting, command, actor);
    default:
      return unreachable(command);
  }
}

/** A sitting opens with a chair and a quorum. (S1) */
function openSitting(meeting: Meeting): Decision {
  if (meeting.phase === 'in-session' || meeting.phase === 'suspended') {
    return refuse('already-in-session');
  }
  if (!chairNow(meeting)) return refuse('meeting-without-chair');
  const { reached, present, needed } = quorumOf(meeting);
  if (!reached) return refuse('no-quorum', { present, needed });
  return accept({ type: 'sitting-opened', present, needed });
}

/** Adjourning ends the speech and leaves the item; an open vote must be closed first. (S2) */
function closeSitting(meeting: Meeting): Decision {
  if (meeting.phase !== 'in-session' && meeting.phase !== 'suspended') {
    return refuse('not-in-session');
  }
  if (voteInProgress(meeting)) return refuse('vote-in-progress');
  return accept(...leaveItem(meeting, null), { type: 'sitting-closed' });
}
