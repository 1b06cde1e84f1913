import {
  canContinue,
  type Meeting,
  ownersOf,
  type Seat,
  seatOfPerson,
  VIEW_CLASSES,
  type ViewClass,
  viewClassOf,
  viewOf,
} from '@e-cabinet/domain';
import type { JoinAnswer, JoinMessage, MissedEvents, Snapshot } from '@e-cabinet/protocol';
import type { StoredEvent } from '@e-cabinet/sync';
import { whoIsPresent } from '../presence.ts';
import type { Road } from '../road.ts';
import type { RoadSocket } from '../sockets.ts';
import { seenEvents } from '../views.ts';

const UNKNOWN: JoinAnswer = { joined: false, refusal: 'meeting-unknown', facts: {} };

/** Takes the person's seat, and answers with what this connection has missed. */
export async function join(
  road: Road,
  socket: RoadSocket,
  message: JoinMessage,
): Promise<JoinAnswer> {
  const { meetingId } = message;
  const open = await road.meetings.open(meetingId);
  const { live } = open;
  const { personId, unitIds } = socket.data;
  const seatNow = () => seatOfPerson(live.meeting, personId, unitIds);
  // Another process may have given the seat a moment ago: before anybody is turned away, the log is asked.
  if (!seatNow()) await open.turn.look();
  road.meetings.forgetUnknown(open);
  const seat = seatNow();
  if (!seat || viewClassOf(live.meeting, seat) === 'outside') return UNKNOWN;
  // First into the room, then the state: whatever comes in between is sent too, and passed over if held.
  road.followersIn(meetingId).add(live.meeting, seat, socket);
  const missed = missedEvents(live.meeting, seat, message, (after) => live.since(after));
  const state = missed ?? (await snapshot(road, meetingId, seat));
  const podium = ['secretariat', 'chair'].includes(viewClassOf(live.meeting, seat));
  return {
    joined: true,
    seat,
    serverTime: road.now(),
    viewKey: viewClassOf(live.meeting, seat),
    state,
    page: await pageFor(road, live.meeting, seat),
    presence: podium ? await whoIsPresent(road.state, meetingId) : null,
  };
}

function missedEvents(
  meeting: Meeting,
  seat: Seat,
  { after, mineAfter, viewKey }: JoinMessage,
  since: (version: number) => readonly StoredEvent[] | null,
): MissedEvents | null {
  if (after === null || !isViewClass(viewKey)) return null;
  if (!canContinue(meeting, seat, { class: viewKey, after })) return null;
  const own = since(Math.min(mineAfter ?? 0, meeting.version));
  const missed = since(after);
  if (!own || !missed) return null;
  return {
    kind: 'events',
    after,
    upTo: meeting.version,
    events: seenEvents(missed, viewOf(meeting, seat), meeting),
    mine: own
      .filter((recorded) => ownersOf(recorded).includes(seat.id))
      .map(({ version, by, at, event }) => ({ version, by, at, event })),
  };
}

function isViewClass(key: string | null): key is ViewClass {
  return (VIEW_CLASSES as readonly (string | null)[]).includes(key);
}

async function snapshot(road: Road, meetingId: string, seat: Seat): Promise<Snapshot> {
  const { live } = await road.meetings.open(meetingId);
  const { version, bytes, mine } = await road.viewsOf(meetingId, live).snapshotFor(seat);
  return { kind: 'snapshot', version, meeting: await bytes, mine };
}

/** A page is shown only to those who may know of its paper. */
async function pageFor(road: Road, meeting: Meeting, seat: Seat) {
  const page = await road.state.shownPage(meeting.id);
  return page && viewOf(meeting, seat).seesPaper(page.paperId) ? page : null;
}
