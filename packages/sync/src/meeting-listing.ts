import type {
  BodyId,
  Instant,
  MeetingId,
  MeetingKind,
  PersonId,
  Phase,
  Role,
  SeatId,
  Sha256,
  UnitId,
} from '@e-cabinet/domain';

/** What is known of a meeting without folding its log: enough to list it, find it and open its papers. */
export interface MeetingListing {
  readonly meetingId: MeetingId;
  readonly bodyId: BodyId;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly place: string;
  readonly phase: Phase;
  readonly seats: readonly ListedSeat[];
  /** Every file that any version of any of its papers consists of. */
  readonly files: readonly Sha256[];
}

export interface ListedSeat {
  readonly seatId: SeatId;
  readonly personId: PersonId | null;
  readonly unitId: UnitId | null;
  readonly role: Role;
}
