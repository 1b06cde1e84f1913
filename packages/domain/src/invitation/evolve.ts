import type { Evolvers, Recorded } from '../event.ts';
import type { SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { InvitationEvent } from './events.ts';
import type { InvitationAnswer } from './state.ts';

export const evolveInvitation: Evolvers<InvitationEvent> = {
  'invitation-answered': (meeting, { event, at }) => {
    if (!own(meeting.seats, event.seatId)) return meeting;
    return withAnswer(meeting, event.seatId, answered(event, at));
  },
  'absence-approved': (meeting, { event: { seatId, from, until, delegateSeatId } }) => {
    if (!own(meeting.seats, seatId)) return meeting;
    const absences = { ...meeting.absences, [seatId]: { from, until, delegateSeatId } };
    const before = own(meeting.answers, seatId);
    return withAnswer({ ...meeting, absences }, seatId, before && approved(before));
  },
  'absence-refused': (meeting, { event: { seatId, reason } }) => {
    const before = own(meeting.answers, seatId);
    return withAnswer(meeting, seatId, before && refused(before, reason));
  },
  'absence-lifted': (meeting, { event }) => {
    if (!own(meeting.absences, event.seatId)) return meeting;
    const { [event.seatId]: _lifted, ...absences } = meeting.absences;
    return { ...meeting, absences };
  },
};

type Of<Type extends InvitationEvent['type']> = Extract<InvitationEvent, { type: Type }>;

export function answered(
  { answer, note }: Of<'invitation-answered'>,
  at: Recorded['at'],
): InvitationAnswer {
  return { answer, note, at, consent: null, refusedBecause: null };
}

export function approved(before: InvitationAnswer): InvitationAnswer {
  return { ...before, consent: 'approved', refusedBecause: null };
}

export function refused(before: InvitationAnswer, reason: string): InvitationAnswer {
  return { ...before, consent: 'refused', refusedBecause: reason };
}

/** Who may not know of the answer hears of the absence alone. */
function withAnswer(
  meeting: Meeting,
  seatId: SeatId,
  answer: InvitationAnswer | undefined,
): Meeting {
  if (!answer) return meeting;
  return { ...meeting, answers: { ...meeting.answers, [seatId]: answer } };
}
