import type { Actor } from '../actor.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import { entryIn } from '../drawers.ts';
import type { MeetingEvent } from '../event.ts';
import { findMember } from '../find-member.ts';
import type { SeatId } from '../identifiers.ts';
import { seatsProblem } from '../meeting/seats.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { hasCheckedIn } from '../quorum.ts';
import type { RefusalCode } from '../refusals.ts';
import { same } from '../same.ts';
import type { Seat } from '../seat.ts';
import { openQuestion } from '../votes/find-question.ts';
import type {
  Absent,
  Answer,
  AnswerInvitation,
  ApproveAbsence,
  InvitationCommand,
  RefuseAbsence,
} from './commands.ts';
import type { InvitationAnswer } from './state.ts';

export const decideInvitation: Deciders<InvitationCommand> = {
  'answer-invitation': answerInvitation,
  'approve-absence': approveAbsence,
  'refuse-absence': refuseAbsence,
};

/** Members answer for themselves, the secretary enters whose word it was; the last answer counts. (D1, D2) */
function answerInvitation(
  meeting: Meeting,
  { seatId, answer, note }: AnswerInvitation,
  { seat }: Actor,
): Decision {
  const member = findMember(meeting, seatId);
  if (typeof member === 'string') return refuse(member);
  const ofSelf = seat?.id === seatId;
  if (!ofSelf && seat?.role !== 'secretary') return refuse('not-allowed');
  if (same(own(meeting.answers, seatId)?.answer, answer)) return accept();
  if (!ofSelf && !note.trim()) return refuse('reason-needed');
  const problem = answerProblem(meeting, seatId, answer);
  if (problem) return refuse(problem);
  const lifted = liftAbsence(meeting, seatId);
  if (lifted.length > 0 && openQuestion(meeting)) return refuse('vote-in-progress');
  return accept(...lifted, { type: 'invitation-answered', seatId, answer, note });
}

/** An absence says why and ends after it begins; who has come sends nobody else. (D2, D4) */
function answerProblem(meeting: Meeting, seatId: SeatId, answer: Answer): RefusalCode | null {
  if (answer.kind === 'attend') return null;
  const { reason, from, until, substitute } = answer;
  if (!reason.trim()) return 'reason-needed';
  if (from && until && Date.parse(until) <= Date.parse(from)) return 'ends-before-start';
  return substitute && hasCome(meeting, seatId) ? 'substitute-after-entry' : null;
}

/** With consent the absence counts, and the substitute has the seat of a delegate. (D3, D4) */
function approveAbsence(meeting: Meeting, { seatId, delegate }: ApproveAbsence): Decision {
  const asked = absenceAsked(meeting, seatId);
  if (typeof asked === 'string') return refuse(asked);
  if (asked.consent === 'approved') return accept();
  if (asked.consent === 'refused') return refuse('absence-decided');
  if (openQuestion(meeting)) return refuse('vote-in-progress');
  const { from, until, substitute } = asked.answer;
  const delegateSeatId = delegate?.seatId ?? null;
  const approved = { type: 'absence-approved', seatId, from, until, delegateSeatId } as const;
  if (!delegate) return accept(approved);
  if (!substitute) return refuse('substitute-not-named');
  if (hasCome(meeting, seatId)) return refuse('substitute-after-entry');
  const seat = delegateSeat(seatId, substitute, delegate);
  const problem = seatsProblem(meeting, [seat]);
  return problem ? refuse(problem) : accept({ type: 'seats-given', seats: [seat] }, approved);
}

/** Consent is withheld with a reason; what was decided stays so until the member answers anew. (D3) */
function refuseAbsence(meeting: Meeting, { seatId, reason }: RefuseAbsence): Decision {
  const asked = absenceAsked(meeting, seatId);
  if (typeof asked === 'string') return refuse(asked);
  if (asked.consent === 'refused') return accept();
  if (asked.consent === 'approved') return refuse('absence-decided');
  if (!reason.trim()) return refuse('reason-needed');
  return accept({ type: 'absence-refused', seatId, reason });
}

function absenceAsked(
  meeting: Meeting,
  seatId: SeatId,
): RefusalCode | (InvitationAnswer & { readonly answer: Absent }) {
  const member = findMember(meeting, seatId);
  if (typeof member === 'string') return member;
  const asked = own(meeting.answers, seatId);
  if (asked?.answer.kind !== 'absent') return 'absence-not-asked';
  return { ...asked, answer: asked.answer };
}

/** What was approved before holds no more, and whoever was to come instead loses the seat, if not in it already. (D1, M4) */
function liftAbsence(meeting: Meeting, seatId: SeatId): readonly MeetingEvent[] {
  const absence = own(meeting.absences, seatId);
  if (!absence) return [];
  const delegate = own(meeting.seats, absence.delegateSeatId);
  const leaves = delegate?.role === 'delegate' && !hasCheckedIn(meeting, delegate.id);
  const withdrawn: readonly MeetingEvent[] = leaves
    ? [{ type: 'seat-withdrawn', seatId: delegate.id, reason: '' }]
    : [];
  return [{ type: 'absence-lifted', seatId }, ...withdrawn];
}

/** Once a member has entered nobody comes in their place, also when they left again. (D4) */
function hasCome(meeting: Meeting, seatId: SeatId): boolean {
  return entryIn(meeting.attendance, seatId) !== undefined;
}

function delegateSeat(
  forSeatId: SeatId,
  { name, position }: NonNullable<Absent['substitute']>,
  { seatId: id, personId }: NonNullable<ApproveAbsence['delegate']>,
): Seat {
  const shown = [position, name].filter((part) => part.trim()).join(' ');
  return {
    id,
    role: 'delegate',
    name: { vi: shown, en: shown },
    personId,
    unitId: null,
    itemIds: null,
    forSeatId,
    level: null,
    weight: 1,
  };
}
