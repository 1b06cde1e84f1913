import type { BridgeState } from './bridges/state.ts';
import { entriesIn, entryIn } from './drawers.ts';
import type {
  AnnouncementId,
  Instant,
  ItemId,
  PaperId,
  QuestionId,
  SeatId,
} from './identifiers.ts';
import type { InvitationAnswer } from './invitation/state.ts';
import type { Meeting } from './meeting.ts';
import type { OpinionDraft, OpinionDrafts } from './opinion-ballots/state.ts';
import type { StatedPosition } from './opinions/state.ts';
import { own } from './own.ts';
import type { Announcement, Attendance } from './sitting/state.ts';
import type { Ballot, Question } from './votes/state.ts';

export interface OwnCredential {
  readonly blinded: string;
  readonly signature: string;
}

/** What one seat knows of itself, beside the meeting as its view sees it. */
export interface Mine {
  readonly positions: Readonly<Record<ItemId, StatedPosition>>;
  readonly ballots: Readonly<Record<QuestionId, Ballot>>;
  /** Cast for members who are away: by question, then by member. */
  readonly proxyBallots: Readonly<Record<QuestionId, Readonly<Record<SeatId, Ballot>>>>;
  /** Of secret votes: what was asked for, and the blind signature over it. */
  readonly credentials: Readonly<Record<QuestionId, OwnCredential>>;
  readonly ready: readonly QuestionId[];
  readonly opened: Readonly<Record<PaperId, number>>;
  readonly deliveredAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  readonly answer: InvitationAnswer | null;
  readonly attendance: Attendance | null;
  readonly bridge: BridgeState | null;
  /** Announcements made to this seat alone. */
  readonly announcements: readonly Announcement[];
  readonly acknowledged: readonly AnnouncementId[];
  /** In writing: proposed to this member, or by this adviser. */
  readonly drafts: OpinionDrafts;
}

export function noMine(): Mine {
  return {
    positions: {},
    ballots: {},
    proxyBallots: {},
    credentials: {},
    ready: [],
    opened: {},
    deliveredAt: null,
    acknowledgedAt: null,
    answer: null,
    attendance: null,
    bridge: null,
    announcements: [],
    acknowledged: [],
    drafts: {},
  };
}

/** What a seat knows of itself, read from the whole meeting; equals the fold of its own events. (W10) */
export function mineOf(meeting: Meeting, seatId: SeatId): Mine {
  const receipt = entryIn(meeting.receipts, seatId);
  return {
    positions: pick(meeting.positions, (bySeat) => own(bySeat, seatId)),
    ballots: pick(meeting.questions, (question) => entryIn(question.ballots, seatId)),
    proxyBallots: pick(meeting.questions, (question) => castFor(question, seatId)),
    credentials: pick(meeting.questions, (question) => credentialOf(question, seatId)),
    ready: Object.values(meeting.questions)
      .filter((question) => question.ready.includes(seatId))
      .map((question) => question.id)
      .sort(),
    opened: receipt?.opened ?? {},
    deliveredAt: receipt?.deliveredAt ?? null,
    acknowledgedAt: receipt?.acknowledgedAt ?? null,
    answer: own(meeting.answers, seatId) ?? null,
    attendance: entryIn(meeting.attendance, seatId) ?? null,
    bridge: entryIn(meeting.bridges, seatId) ?? null,
    announcements: meeting.announcements
      .filter(({ audience }) => audience.kind === 'bridge' && audience.seatId === seatId)
      .map((announcement) => ({ ...announcement, acknowledgedBy: [] })),
    acknowledged: meeting.announcements
      .filter((announcement) => announcement.acknowledgedBy.includes(seatId))
      .map((announcement) => announcement.id)
      .sort(),
    drafts: pick(meeting.drafts, (drafts) => draftsOf(drafts, seatId)),
  };
}

/** The ballots that this seat cast for others, if any. (R8) */
function castFor(
  { proxyBallots }: Question,
  seatId: SeatId,
): Readonly<Record<SeatId, Ballot>> | undefined {
  const cast = entriesIn(proxyBallots).flatMap(([forSeatId, { castBy, ...ballot }]) =>
    castBy === seatId ? [[forSeatId, ballot] as const] : [],
  );
  return cast.length > 0 ? Object.fromEntries(cast) : undefined;
}

/** What this seat was given in a secret vote. (X3) */
function credentialOf({ issuing }: Question, seatId: SeatId): OwnCredential | undefined {
  const { blinded, signature } = entryIn(issuing?.credentials ?? {}, seatId) ?? {};
  return blinded && typeof signature === 'string' ? { blinded, signature } : undefined;
}

/** Drafts for the seat, or by it. (L7) */
function draftsOf(
  drafts: Readonly<Record<string, OpinionDraft>>,
  seatId: SeatId,
): Readonly<Record<string, OpinionDraft>> | undefined {
  const found = Object.entries(drafts).filter(
    ([, { forSeatId, adviserSeatId }]) => forSeatId === seatId || adviserSeatId === seatId,
  );
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function pick<From, To>(
  from: Readonly<Record<string, From>>,
  choose: (value: From) => To | undefined,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(from).flatMap(([key, value]) => {
      const chosen = choose(value);
      return chosen === undefined ? [] : [[key, chosen]];
    }),
  );
}
