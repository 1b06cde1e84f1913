import type { Meeting, MeetingId, Seat } from '@e-cabinet/domain';
import type { BallotBox, Bus, EventLog, SessionState } from '@e-cabinet/sync';
import type { Logger } from 'pino';
import type { Signer } from '../sealing/signing-key.ts';
import { forgetEnded } from '../secret-votes/forget-ended.ts';
import { announce, followOthers } from './announce.ts';
import { Countdowns } from './countdown.ts';
import { deliver } from './deliver.ts';
import { Followers } from './followers.ts';
import type { LiveMeeting } from './live-meeting.ts';
import { matterOf } from './matter-of.ts';
import { Meetings } from './meetings.ts';
import { MESSAGES_PER_TEN_SECONDS, type Pace, paceOfConnections } from './pace.ts';
import { tellPointers } from './pointers.ts';
import { tellPresence } from './presence.ts';
import { receive } from './receive/receive.ts';
import { tellShownPages } from './shown-pages.ts';
import type { RoadServer, RoadSocket } from './sockets.ts';
import { Views } from './views.ts';
import type { Door } from './vouch.ts';

export interface RoadParts {
  readonly io: RoadServer;
  readonly log: EventLog;
  readonly bus: Bus;
  readonly state: SessionState;
  readonly ballotBox: BallotBox;
  readonly door: Omit<Door, 'matterOf'>;
  readonly logger: Logger;
  readonly signer: Signer;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How much one connection may send. */
  readonly messagesPerTenSeconds?: number;
  /** Meetings in session, whose countdowns must run although nobody follows them here. */
  readonly inSession: () => Promise<readonly MeetingId[]>;
  /** Tells of login sessions that have ended. @returns the act that ends it */
  readonly onSessionsEnded: (listener: (sessionIds: readonly string[]) => void) => () => void;
  /** Notes that a login session is used: what is used does not end for being idle. */
  readonly used: (sessionId: string) => void;
}

/** What the receptions need of the road. */
export interface Road extends RoadParts {
  readonly door: Door;
  readonly meetings: Meetings;
  readonly pace: Pace;
  readonly isStopping: () => boolean;
  readonly followersIn: (meetingId: MeetingId) => Followers;
  readonly viewsOf: (meetingId: MeetingId, live: LiveMeeting) => Views;
  readonly unfollow: (meetingId: MeetingId, socket: RoadSocket) => void;
  readonly gone: (socket: RoadSocket) => void;
}

export interface RunningRoad {
  readonly meetings: Meetings;
  /** A meeting as one of its seats sees it, as of now. */
  readonly seenBy: (meetingId: MeetingId, seat: Seat) => Promise<Meeting>;
  /** Takes nothing new in, answers what waits, then lets go. */
  stop(): Promise<void>;
}

/** What this process keeps of the meetings that it has open. */
interface Kept {
  readonly followers: Map<MeetingId, Followers>;
  readonly views: Map<MeetingId, Views>;
  readonly countdowns: Countdowns;
}

/** receive → handle → announce → deliver, for every meeting of this process. */
export function openRoad(parts: RoadParts): RunningRoad {
  const { io, logger, now } = parts;
  const kept: Kept = {
    followers: new Map(),
    views: new Map(),
    countdowns: new Countdowns(now),
  };
  let stopping = false;
  const meetings = openMeetings(parts, kept);
  const road = layRoad(parts, kept, meetings, () => stopping);
  io.on('connection', (socket) => receive(road, socket));
  const endings = listen(road, kept);
  resumeCountdowns(parts, meetings, kept.countdowns).catch((err) =>
    logger.error({ err }, 'could not resume the countdowns'),
  );
  return {
    meetings,
    async seenBy(meetingId, seat) {
      const { live } = await meetings.open(meetingId);
      return road.viewsOf(meetingId, live).meetingFor(seat);
    },
    async stop() {
      stopping = true;
      await meetings.drain();
      for (const end of endings) end();
      kept.countdowns.stop();
    },
  };
}

function openMeetings(parts: RoadParts, { followers, views, countdowns }: Kept): Meetings {
  const { io, log, bus, ballotBox, logger, signer, now } = parts;
  return new Meetings({
    log,
    logger,
    signer,
    now,
    isFollowed: (meetingId) => (followers.get(meetingId)?.size ?? 0) > 0,
    forgotten(meetingId) {
      followers.delete(meetingId);
      views.delete(meetingId);
      countdowns.forget(meetingId);
    },
    moved(open, step) {
      const { id } = step.after;
      announce(bus, step);
      forgetEnded(ballotBox, step).catch((err) => logger.error({ err }, 'a ballot box stays'));
      views.get(id)?.advance(step);
      countdowns.follow(open);
    },
    tell(step) {
      const following = followers.get(step.after.id);
      if (following) deliver(io, following, step);
    },
  });
}

function layRoad(
  parts: RoadParts,
  { followers, views }: Kept,
  meetings: Meetings,
  isStopping: () => boolean,
): Road {
  const { io, log, bus, state } = parts;
  const unfollow: Road['unfollow'] = (meetingId, socket) => {
    followers.get(meetingId)?.remove(socket);
    void state.leave(meetingId, socket.id);
    void bus.publish({ kind: 'presence-moved', meetingId });
  };
  return {
    ...parts,
    door: { ...parts.door, matterOf: (...asked) => matterOf(meetings, ...asked) },
    meetings,
    pace: paceOfConnections(parts.messagesPerTenSeconds ?? MESSAGES_PER_TEN_SECONDS),
    isStopping,
    followersIn: (meetingId) =>
      remember(followers, meetingId, () => {
        return new Followers(io, meetingId, () => meetings.isBusy(meetingId));
      }),
    viewsOf: (meetingId, live) => remember(views, meetingId, () => new Views(live, log)),
    unfollow,
    gone(socket) {
      for (const meetingId of [...socket.data.joined.keys()]) unfollow(meetingId, socket);
    },
  };
}

/** @returns the acts that end it */
function listen(road: Road, { followers }: Kept): readonly (() => void)[] {
  const { io, bus, state, logger, meetings } = road;
  return [
    followOthers(bus, meetings, logger),
    tellShownPages({
      ...road,
      followersOf: (meetingId) => followers.get(meetingId),
      followed: () => followers.keys(),
    }),
    tellPointers(io, bus, (meetingId) => followers.get(meetingId)),
    tellMoved(io, bus),
    road.onSessionsEnded((sessionIds) => endSessions(io, sessionIds)),
    tellPresence({
      io,
      bus,
      state,
      followersOf: (meetingId) => followers.get(meetingId),
      followed: () => followers.keys(),
    }),
  ];
}

/** To every device on which those whom it is about are signed in here. @returns the act that ends it */
function tellMoved(io: RoadServer, bus: Bus): () => void {
  return bus.subscribe((nudge) => {
    if (nudge.kind !== 'notes-moved' && nudge.kind !== 'threads-moved') return;
    for (const socket of io.sockets.sockets.values()) {
      const { personId } = socket.data;
      if (nudge.kind === 'notes-moved') {
        if (personId === nudge.personId) socket.emit('notes-moved', {});
      } else if (nudge.personIds.includes(personId)) {
        socket.emit('threads-moved', { meetingId: nudge.meetingId });
      }
    }
  });
}

function endSessions(io: RoadServer, sessionIds: readonly string[]): void {
  const ended = new Set(sessionIds);
  for (const socket of io.sockets.sockets.values()) {
    if (!ended.has(socket.data.sessionId)) continue;
    socket.emit('signed-out', {});
    socket.disconnect(true);
  }
}

async function resumeCountdowns(
  { inSession }: RoadParts,
  meetings: Meetings,
  countdowns: Countdowns,
): Promise<void> {
  for (const meetingId of await inSession()) countdowns.follow(await meetings.open(meetingId));
}

function remember<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
