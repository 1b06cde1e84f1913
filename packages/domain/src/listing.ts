import type {
  BodyId,
  Instant,
  MeetingId,
  PersonId,
  SeatId,
  Sha256,
  UnitId,
} from './identifiers.ts';
import type { MeetingKind } from './meeting/commands.ts';
import type { Meeting, Phase } from './meeting.ts';
import type { Role } from './seat.ts';

/** What lists across meetings know of one: the row of a read model, rebuilt from the log at will. (M19) */
export interface MeetingListing {
  readonly meetingId: MeetingId;
  readonly bodyId: BodyId;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly place: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly phase: Phase;
  readonly published: boolean;
  readonly practice: boolean;
  readonly seats: readonly ListedSeat[];
  readonly files: readonly Sha256[];
}

export interface ListedSeat {
  readonly seatId: SeatId;
  readonly personId: PersonId | null;
  readonly unitId: UnitId | null;
  readonly role: Role;
}

export function listingOf(meeting: Meeting): MeetingListing {
  const { title, kind, place, startsAt, endsAt } = meeting.details;
  const files = Object.values(meeting.papers).flatMap(({ versions }) =>
    versions.map(({ file }) => file.sha256),
  );
  return {
    meetingId: meeting.id,
    bodyId: meeting.bodyId,
    title,
    kind,
    place,
    startsAt,
    endsAt,
    phase: meeting.phase,
    published: meeting.publishedAt !== null,
    practice: meeting.practice,
    seats: Object.values(meeting.seats).map(({ id, personId, unitId, role }) => ({
      seatId: id,
      personId,
      unitId,
      role,
    })),
    files: [...new Set(files)],
  };
}

/** Whether the row of a meeting has to be written again. Most events of a sitting do not touch it. (M19) */
export function listingMoved(before: Meeting, after: Meeting): boolean {
  return (
    before.details !== after.details ||
    before.phase !== after.phase ||
    before.seats !== after.seats ||
    before.papers !== after.papers
  );
}
