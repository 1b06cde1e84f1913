import type { Actor } from '../actor.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import { endSpeech } from '../floor/give.ts';
import type { Meeting } from '../meeting.ts';
import { quorumOf } from '../quorum.ts';
import { acknowledgeAnnouncement, makeAnnouncement } from './announcements.ts';
import { handOverChair, takeBackChair } from './chair.ts';
import type { OpenSitting, SittingCommand, SuspendSitting } from './commands.ts';
import { concludeItem, postponeItem, takeUpItem } from './items.ts';
import { leaveItem, voteInProgress } from './leave-item.ts';
import { leavePodium, takePodium } from './podium.ts';
import { checkIn, checkOut, recordPresence } from './presence.ts';
import { recuseMember, takeBackRecusal } from './recusal.ts';

export const decideSitting: Deciders<SittingCommand> = {
  'open-sitting': openSitting,
  'suspend-sitting': suspendSitting,
  'resume-sitting': resumeSitting,
  'close-sitting': closeSitting,
  'check-in': checkIn,
  'check-out': checkOut,
  'record-presence': recordPresence,
  'take-up-item': takeUpItem,
  'conclude-item': concludeItem,
  'postpone-item': postponeItem,
  'hand-over-chair': handOverChair,
  'take-back-chair': takeBackChair,
  'take-podium': takePodium,
  'leave-podium': leavePodium,
  'recuse-member': recuseMember,
  'take-back-recusal': takeBackRecusal,
  'make-announcement': makeAnnouncement,
  'acknowledge-announcement': acknowledgeAnnouncement,
};

/** A sitting opens once, with a quorum; that there is a chair is certain, for only the chair opens it, or the secretary on the chair's word. (S1, S14) */
function openSitting(meeting: Meeting, _command: OpenSitting, { at }: Actor): Decision {
  if (meeting.phase === 'in-session' || meeting.phase === 'suspended') {
    return refuse('already-in-session');
  }
  const { reached, present, needed } = quorumOf(meeting, at);
  if (!reached) return refuse('no-quorum', { present, needed });
  return accept({ type: 'sitting-opened', present, needed });
}

/** A break ends the speech; a vote is finished first. (S11) */
function suspendSitting(meeting: Meeting, { reason }: SuspendSitting): Decision {
  if (meeting.phase !== 'in-session') return refuse('not-in-session');
  if (voteInProgress(meeting)) return refuse('vote-in-progress');
  return accept(...endSpeech(meeting), { type: 'sitting-suspended', reason });
}

/** Only what was suspended is resumed. (S11) */
function resumeSitting(meeting: Meeting): Decision {
  if (meeting.phase !== 'suspended') return refuse('not-suspended');
  return accept({ type: 'sitting-resumed' });
}

/** Adjourning ends the speech and leaves the item; an open vote must be closed first. (S2) */
function closeSitting(meeting: Meeting): Decision {
  if (meeting.phase !== 'in-session' && meeting.phase !== 'suspended') {
    return refuse('not-in-session');
  }
  if (voteInProgress(meeting)) return refuse('vote-in-progress');
  return accept(...leaveItem(meeting, null), { type: 'sitting-closed' });
}
