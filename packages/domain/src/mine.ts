import type { BridgeState } from './bridges/state.ts';
import { entryIn } from './drawers.ts';
import type { Recorded } from './event.ts';
import type {
  AnnouncementId,
  Instant,
  ItemId,
  PaperId,
  QuestionId,
  SeatId,
} from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import type { StatedPosition } from './opinions/state.ts';
import { own } from './own.ts';
import { announce } from './sitting/announce.ts';
import type { Announcement, Attendance } from './sitting/state.ts';
import { ballotOf } from './votes/ballot.ts';
import type { Ballot } from './votes/state.ts';

/** What one seat knows of itself, beside the meeting as its view sees it. */
export interface Mine {
  readonly positions: Readonly<Record<ItemId, StatedPosition>>;
  readonly ballots: Readonly<Record<QuestionId, Ballot>>;
  readonly ready: readonly QuestionId[];
  readonly opened: Readonly<Record<PaperId, number>>;
  readonly deliveredAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  readonly attendance: Attendance | null;
  readonly bridge: BridgeState | null;
  /** Announcements made to this seat alone. */
  readonly announcements: readonly Announcement[];
  readonly acknowledged: readonly AnnouncementId[];
}

export function noMine(): Mine {
  return {
    positions: {},
    ballots: {},
    ready: [],
    opened: {},
    deliveredAt: null,
    acknowledgedAt: null,
    attendance: null,
    bridge: null,
    announcements: [],
    acknowledged: [],
  };
}

/** Whose own business an event is, if anybody's: that seat alone gets it whole. (W10) */
export function ownerOf({ event }: Recorded): SeatId | null {
  switch (event.type) {
    case 'position-stated':
    case 'position-withdrawn':
    case 'ballot-cast':
    case 'seat-ready':
    case 'paper-opened':
    case 'pack-delivered':
    case 'pack-acknowledged':
    case 'checked-in':
    case 'checked-out':
    case 'bridge-reported':
    case 'announcement-acknowledged':
      return event.seatId;
    case 'announcement-made':
      return event.audience.kind === 'bridge' ? event.audience.seatId : null;
    default:
      return null;
  }
}

/** What a seat knows of itself, read from the whole meeting; equals the fold of its own events. (W10) */
export function mineOf(meeting: Meeting, seatId: SeatId): Mine {
  const receipt = entryIn(meeting.receipts, seatId);
  return {
    positions: pick(meeting.positions, (bySeat) => own(bySeat, seatId)),
    ballots: pick(meeting.questions, (question) => own(question.ballots, seatId)),
    ready: Object.values(meeting.questions)
      .filter((question) => question.ready.includes(seatId))
      .map((question) => question.id)
      .sort(),
    opened: receipt?.opened ?? {},
    deliveredAt: receipt?.deliveredAt ?? null,
    acknowledgedAt: receipt?.acknowledgedAt ?? null,
    attendance: entryIn(meeting.attendance, seatId) ?? null,
    bridge: entryIn(meeting.bridges, seatId) ?? null,
    announcements: meeting.announcements
      .filter(({ audience }) => audience.kind === 'bridge' && audience.seatId === seatId)
      .map((announcement) => ({ ...announcement, acknowledgedBy: [] })),
    acknowledged: meeting.announcements
      .filter((announcement) => announcement.acknowledgedBy.includes(seatId))
      .map((announcement) => announcement.id)
      .sort(),
  };
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

/** What a seat knows of itself after one more event; events of others change nothing. */
export function evolveMine(mine: Mine, recorded: Recorded, seatId: SeatId): Mine {
  if (ownerOf(recorded) !== seatId) return mine;
  const { event, at, version, by } = recorded;
  switch (event.type) {
    case 'position-stated': {
      const { position, text, itemId } = event;
      return { ...mine, positions: { ...mine.positions, [itemId]: { position, text, at } } };
    }
    case 'position-withdrawn': {
      const { [event.itemId]: _withdrawn, ...positions } = mine.positions;
      return { ...mine, positions };
    }
    case 'ballot-cast': {
      const ballot = ballotOf({ event, at, version, by });
      return { ...mine, ballots: { ...mine.ballots, [event.questionId]: ballot } };
    }
    case 'seat-ready':
      return { ...mine, ready: [...mine.ready, event.questionId].sort() };
    case 'paper-opened':
      return { ...mine, opened: { ...mine.opened, [event.paperId]: event.paperVersion } };
    case 'pack-delivered':
      return { ...mine, deliveredAt: at };
    case 'pack-acknowledged':
      return { ...mine, acknowledgedAt: at };
    case 'checked-in': {
      const { where, way } = event;
      return { ...mine, attendance: { present: true, where, way, since: at } };
    }
    case 'checked-out':
      return {
        ...mine,
        attendance: mine.attendance && { ...mine.attendance, present: false, since: at },
      };
    case 'bridge-reported':
      return { ...mine, bridge: { ...event.report, reportedAt: at } };
    case 'announcement-made':
      return {
        ...mine,
        announcements: announce(mine.announcements, { event, at, version, by }),
      };
    case 'announcement-acknowledged':
      return { ...mine, acknowledged: [...mine.acknowledged, event.announcementId].sort() };
    default:
      return mine;
  }
}
