import type { BodyId, Instant, MeetingId, SeatId } from '../identifiers.ts';
import type { MeetingRules } from '../rules.ts';
import type { Seat } from '../seat.ts';

export const MEETING_KINDS = [
  'ordinary',
  'thematic',
  'extraordinary',
  'conference',
  'opinion-ballot',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** What is announced of a meeting before anything else. */
export interface MeetingDetails {
  readonly title: string;
  readonly kind: MeetingKind;
  readonly place: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  /** Any video system; the media never passes through here. */
  readonly videoLink: string | null;
}

/** Creates the meeting; the door adds the seats of the body's secretariat. */
export interface ScheduleMeeting {
  readonly type: 'schedule-meeting';
  readonly meetingId: MeetingId;
  readonly bodyId: BodyId;
  readonly details: MeetingDetails;
  readonly rules: MeetingRules;
  /** A rehearsal: leaves no trace in statistics. */
  readonly practice: boolean;
  readonly copiedFrom: MeetingId | null;
  readonly seats: readonly Seat[];
}
export interface ReviseMeeting {
  readonly type: 'revise-meeting';
  readonly details: MeetingDetails;
  readonly rules: MeetingRules;
}
export interface PublishMeeting {
  readonly type: 'publish-meeting';
}
export interface CancelMeeting {
  readonly type: 'cancel-meeting';
  readonly reason: string;
}
export interface GiveSeats {
  readonly type: 'give-seats';
  readonly seats: readonly Seat[];
}
/** The invited unit names one of its people. */
export interface AssignAttendee {
  readonly type: 'assign-attendee';
  readonly seat: Seat;
}
/** The invited unit takes back somebody whom it named. */
export interface TakeBackAttendee {
  readonly type: 'take-back-attendee';
  readonly seatId: SeatId;
}
export interface ReviseSeat {
  readonly type: 'revise-seat';
  readonly seat: Seat;
}
export interface WithdrawSeat {
  readonly type: 'withdraw-seat';
  readonly seatId: SeatId;
  readonly reason: string;
}
/** The tablet has the invitation and the pack. */
export interface ReceivePack {
  readonly type: 'receive-pack';
}
/** The person confirms having received the invitation. */
export interface AcknowledgePack {
  readonly type: 'acknowledge-pack';
}

export type MeetingCommand =
  | ScheduleMeeting
  | ReviseMeeting
  | PublishMeeting
  | CancelMeeting
  | GiveSeats
  | AssignAttendee
  | TakeBackAttendee
  | ReviseSeat
  | WithdrawSeat
  | ReceivePack
  | AcknowledgePack;
