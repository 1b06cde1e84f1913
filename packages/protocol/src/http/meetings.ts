import type {
  BallotProgress,
  BodyId,
  Instant,
  Meeting,
  MeetingId,
  MeetingKind,
  Owed,
  Phase,
  Role,
  SeatId,
} from '@e-cabinet/domain';
import { PHASES } from '@e-cabinet/domain';
import { z } from 'zod';
import { identifier, instant } from './parts.ts';

/** A meeting in a list. */
export interface MeetingLine {
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
  /** The asker's seat; null for a meeting of their body in which they have none. */
  readonly seatId: SeatId | null;
  readonly role: Role | null;
}

/** How far an opinion ballot is that is not over yet. */
export interface BallotLine extends BallotProgress {
  /** It may go out as it stands. */
  readonly approved: boolean;
}

/** A meeting in the list of a person; a secretary of its body also reads how far a ballot is. */
export interface ListedMeetingLine extends MeetingLine {
  readonly ballot: BallotLine | null;
}

/** `GET /api/meetings?from&until&phase&text` → 200 `ListedMeetingLine[]`, the earliest first. */
export const meetingsQuery = z.strictObject({
  from: instant.optional(),
  until: instant.optional(),
  phase: z.enum(PHASES).optional(),
  text: z.string().max(200).optional(),
  bodyId: identifier.optional(),
});
export type MeetingsQuery = z.infer<typeof meetingsQuery>;

/** `GET /api/meetings/:meetingId/as-of?moment` → 200 `MeetingAsOf`. For the secretariat and whoever holds the chair; others get `not-found`. (S13) */
export const asOfQuery = z.strictObject({ moment: instant });

/** The meeting as it was at a moment, as the asker sees it. */
export interface MeetingAsOf {
  readonly moment: Instant;
  readonly meeting: Meeting;
}

/** One thing that is owed, with the title of what it is about. */
export interface OwedLine {
  readonly owed: Owed;
  readonly title: string;
  /** Of a paper to read; null for everything else. */
  readonly paper: { readonly pages: number; readonly required: boolean } | null;
}

/** A coming or running meeting of the asker, with everything it still asks of them. */
export interface HomeMeeting extends MeetingLine {
  readonly role: Role;
  readonly seatId: SeatId;
  readonly items: number;
  readonly papers: number;
  /** How many of them the asker has opened in the version there is now; null where nobody counts. Told to the asker alone. */
  readonly papersRead: number | null;
  readonly owed: readonly OwedLine[];
}

/** `GET /api/home` → 200: what is on and what is owed, the earliest meeting first. */
export interface Home {
  readonly serverTime: Instant;
  readonly meetings: readonly HomeMeeting[];
}
