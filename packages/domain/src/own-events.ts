import type { MeetingEvent, Recorded } from './event.ts';
import type { SeatId } from './identifiers.ts';
import { answered, approved, refused } from './invitation/evolve.ts';
import type { Mine } from './mine.ts';
import { withDraft } from './opinion-ballots/evolve.ts';
import { own } from './own.ts';
import { announce } from './sitting/announce.ts';
import { ballotOf } from './votes/ballot.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

type OwnEventType =
  | 'position-stated'
  | 'position-withdrawn'
  | 'ballot-cast'
  | 'credential-issued'
  | 'seat-ready'
  | 'paper-opened'
  | 'pack-delivered'
  | 'pack-acknowledged'
  | 'invitation-answered'
  | 'absence-approved'
  | 'absence-refused'
  | 'checked-in'
  | 'checked-out'
  | 'bridge-reported'
  | 'announcement-made'
  | 'announcement-acknowledged'
  | 'opinion-drafted';

/** What each event that is one seat's own business changes in what the seat knows of itself. */
const EVOLVERS: {
  readonly [T in OwnEventType]: (mine: Mine, recorded: Recorded<Of<T>>) => Mine;
} = {
  'position-stated': (mine, { event: { itemId, position, text }, at }) => {
    return { ...mine, positions: { ...mine.positions, [itemId]: { position, text, at } } };
  },
  'position-withdrawn': (mine, { event }) => {
    const { [event.itemId]: _withdrawn, ...positions } = mine.positions;
    return { ...mine, positions };
  },
  'ballot-cast': (mine, recorded) => {
    const { questionId, castBy, seatId } = recorded.event;
    if (castBy && seatId) {
      const forQuestion = { ...own(mine.proxyBallots, questionId), [seatId]: ballotOf(recorded) };
      return { ...mine, proxyBallots: { ...mine.proxyBallots, [questionId]: forQuestion } };
    }
    return { ...mine, ballots: { ...mine.ballots, [questionId]: ballotOf(recorded) } };
  },
  'credential-issued': (mine, { event: { questionId, blinded, signature } }) => {
    if (blinded === null || signature === null) return mine;
    return { ...mine, credentials: { ...mine.credentials, [questionId]: { blinded, signature } } };
  },
  'seat-ready': (mine, { event }) => {
    return { ...mine, ready: [...mine.ready, event.questionId].sort() };
  },
  'paper-opened': (mine, { event: { paperId, paperVersion } }) => {
    return { ...mine, opened: { ...mine.opened, [paperId]: paperVersion } };
  },
  'pack-delivered': (mine, { at }) => ({ ...mine, deliveredAt: at }),
  'pack-acknowledged': (mine, { at }) => ({ ...mine, acknowledgedAt: at }),
  'invitation-answered': (mine, { event, at }) => ({ ...mine, answer: answered(event, at) }),
  'absence-approved': (mine) => ({ ...mine, answer: mine.answer && approved(mine.answer) }),
  'absence-refused': (mine, { event }) => {
    return { ...mine, answer: mine.answer && refused(mine.answer, event.reason) };
  },
  'checked-in': (mine, { event: { where, way }, at }) => {
    return { ...mine, attendance: { present: true, where, way, since: at } };
  },
  'checked-out': (mine, { at }) => {
    const left = mine.attendance && { ...mine.attendance, present: false, since: at };
    return { ...mine, attendance: left };
  },
  'bridge-reported': (mine, { event: { report }, at }) => {
    return { ...mine, bridge: { ...report, reportedAt: at } };
  },
  'announcement-made': (mine, recorded) => {
    return { ...mine, announcements: announce(mine.announcements, recorded) };
  },
  'announcement-acknowledged': (mine, { event }) => {
    return { ...mine, acknowledged: [...mine.acknowledged, event.announcementId].sort() };
  },
  'opinion-drafted': (mine, recorded) => ({ ...mine, drafts: withDraft(mine.drafts, recorded) }),
};

function isOwn(event: MeetingEvent): event is Of<OwnEventType> {
  return Object.hasOwn(EVOLVERS, event.type);
}

/** Whose own business an event is, if anybody's: those seats alone get it whole. (W10, L7) */
export function ownersOf({ event }: Recorded): readonly SeatId[] {
  if (!isOwn(event)) return [];
  switch (event.type) {
    case 'ballot-cast': {
      const owner = event.castBy ?? event.seatId;
      return owner === null ? [] : [owner];
    }
    case 'opinion-drafted':
      return [event.forSeatId, event.adviserSeatId];
    case 'announcement-made':
      return event.audience.kind === 'bridge' ? [event.audience.seatId] : [];
    default:
      return event.seatId === null ? [] : [event.seatId];
  }
}

/** What a seat knows of itself after one more event; events of others change nothing. (W10) */
export function evolveMine(mine: Mine, recorded: Recorded, seatId: SeatId): Mine {
  const { event } = recorded;
  if (!isOwn(event) || !ownersOf(recorded).includes(seatId)) return mine;
  // The table pairs each event with its own evolver; TypeScript does not follow the pairing.
  return EVOLVERS[event.type](mine, recorded as never);
}
