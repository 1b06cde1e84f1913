import type { Actor } from '../actor.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import type { Meeting } from '../meeting.ts';
import { approvedAsItStands } from '../programme/programme-now.ts';
import { assignAttendee, takeBackAttendee } from './attendees.ts';
import type { AcknowledgePack, CancelMeeting, MeetingCommand, ReceivePack } from './commands.ts';
import { giveSeats } from './give-seats.ts';
import { publicationProblem } from './publication.ts';
import { reviseSeat, withdrawSeat } from './revise-seat.ts';
import { reviseMeeting, scheduleMeeting } from './schedule.ts';

export const decideMeeting: Deciders<MeetingCommand> = {
  'schedule-meeting': scheduleMeeting,
  'revise-meeting': reviseMeeting,
  'publish-meeting': publishMeeting,
  'cancel-meeting': cancelMeeting,
  'give-seats': giveSeats,
  'assign-attendee': assignAttendee,
  'take-back-attendee': takeBackAttendee,
  'revise-seat': reviseSeat,
  'withdraw-seat': withdrawSeat,
  'receive-pack': receivePack,
  'acknowledge-pack': acknowledgePack,
};

/** Where the rules ask for it, only what a leader has read and approved goes out. (G4) */
function approvalProblem(meeting: Meeting): Decision | null {
  const approved = !meeting.rules.programmeApproval || approvedAsItStands(meeting);
  return approved ? null : refuse('programme-not-approved');
}

function publishMeeting(meeting: Meeting): Decision {
  return (
    publicationProblem(meeting) ?? approvalProblem(meeting) ?? accept({ type: 'meeting-published' })
  );
}

/** What has begun is adjourned by the chair, not cancelled by the secretariat; an opinion ballot is recalled at any time. (M14, L11) */
function cancelMeeting(meeting: Meeting, { reason }: CancelMeeting): Decision {
  if (meeting.openedAt !== null) return refuse('already-in-session');
  if (!reason.trim()) return refuse('reason-needed');
  return accept({ type: 'meeting-cancelled', reason });
}

/** Delivery and acknowledgement are recorded once per seat. (M6) */
function receivePack(meeting: Meeting, _command: ReceivePack, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  if (entryIn(meeting.receipts, seat.id)?.deliveredAt) return accept();
  return accept({ type: 'pack-delivered', seatId: seat.id });
}

function acknowledgePack(meeting: Meeting, _command: AcknowledgePack, { seat }: Actor): Decision {
  if (!seat) return refuse('no-seat');
  if (entryIn(meeting.receipts, seat.id)?.acknowledgedAt) return accept();
  return accept({ type: 'pack-acknowledged', seatId: seat.id });
}
