import type { Actor } from '../actor.ts';
import { itemsInOrder } from '../agenda/order.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { unreachable } from '../unreachable.ts';
import type { MeetingCommand, MeetingDetails, ScheduleMeeting } from './commands.ts';
import { assignAttendee, giveSeats, reviseSeat, seatsProblem, withdrawSeat } from './seats.ts';

export function decideMeeting(meeting: Meeting, command: MeetingCommand, actor: Actor): Decision {
  switch (command.type) {
    case 'schedule-meeting':
      return scheduleMeeting(meeting, command);
    case 'revise-meeting': {
      const problem = detailsProblem(command.details);
      if (problem) return refuse(problem);
      return accept({ type: 'meeting-revised', details: command.details, rules: command.rules });
    }
    case 'publish-meeting':
      return publishMeeting(meeting);
    case 'cancel-meeting':
      if (!command.reason.trim()) return refuse('reason-needed');
      return accept({ type: 'meeting-cancelled', reason: command.reason });
    case 'give-seats':
      return giveSeats(meeting, command.seats);
    case 'assign-attendee':
      return assignAttendee(meeting, command.seat, actor);
    case 'revise-seat':
      return reviseSeat(meeting, command.seat);
    case 'withdraw-seat':
      return withdrawSeat(meeting, command);
    case 'receive-pack':
      return recordReceipt(meeting, actor, 'pack-delivered', 'deliveredAt');
    case 'acknowledge-pack':
      return recordReceipt(meeting, actor, 'pack-acknowledged', 'acknowledgedAt');
    default:
      return unreachable(command);
  }
}

/** A meeting begins with the secretariat's seats and whoever is already known. (M1) */
function scheduleMeeting(meeting: Meeting, command: ScheduleMeeting): Decision {
  if (meeting.version > 0) return refuse('meeting-exists');
  const problem = detailsProblem(command.details) ?? seatsProblem(meeting, command.seats);
  if (problem) return refuse(problem);
  const { type: _type, seats, ...scheduled } = command;
  return accept({ type: 'meeting-scheduled', ...scheduled }, { type: 'seats-given', seats });
}

/** What is published has a chair and something to discuss. (M3) */
function publishMeeting(meeting: Meeting): Decision {
  if (meeting.publishedAt !== null) return refuse('meeting-already-published');
  if (!Object.values(meeting.seats).some(({ role }) => role === 'chair')) {
    return refuse('meeting-without-chair');
  }
  if (itemsInOrder(meeting.agenda).length === 0) return refuse('meeting-without-items');
  return accept({ type: 'meeting-published' });
}

/** Delivery and acknowledgement are recorded once per seat. (M6) */
function recordReceipt(
  meeting: Meeting,
  { seat }: Actor,
  type: 'pack-delivered' | 'pack-acknowledged',
  field: 'deliveredAt' | 'acknowledgedAt',
): Decision {
  if (!seat) return refuse('no-seat');
  if (meeting.receipts[seat.id]?.[field]) return accept();
  return accept({ type, seatId: seat.id });
}

function detailsProblem(details: MeetingDetails): 'text-needed' | 'ends-before-start' | null {
  if (!details.title.trim()) return 'text-needed';
  const { startsAt, endsAt } = details;
  if (endsAt !== null && Date.parse(endsAt) <= Date.parse(startsAt)) return 'ends-before-start';
  return null;
}
