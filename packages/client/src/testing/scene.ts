import { vi } from 'vitest';
import { type Connection, connect } from '../connection.ts';
import type { FollowerSnapshot } from '../follower-snapshot.ts';
import type { MeetingFollower } from '../meeting-follower.ts';
import type { ConnectOptions } from '../options.ts';
import { MEETING, meetingWithOpenVote } from './small-meeting.ts';
import { SmallServer } from './small-server.ts';

/** A server with one meeting in session, and whoever takes part; all of it ends with the test. */
export interface Scene {
  readonly server: SmallServer;
  /** A connection of the person in this seat. */
  connect(seat: string, options?: Partial<ConnectOptions>): Connection;
  /** Follows the meeting from this seat and waits until it is live. */
  follow(seat: string, options?: Partial<ConnectOptions>): Promise<MeetingFollower>;
}

export async function withScene(play: (scene: Scene) => Promise<void>): Promise<void> {
  const server = new SmallServer(meetingWithOpenVote());
  await server.start();
  const open: Connection[] = [];
  const connectAs = (seat: string, options: Partial<ConnectOptions> = {}) => {
    const connection = connect({
      url: server.url,
      cookie: `seat=${seat}`,
      follower: false,
      backOff: { leastMs: 0, firstMs: 20, mostMs: 50 },
      beatEveryMs: 50,
      answerWithinMs: 400,
      ...options,
    });
    open.push(connection);
    return connection;
  };
  const follow = async (seat: string, options: Partial<ConnectOptions> = {}) => {
    const follower = connectAs(seat, options).meeting(MEETING);
    await shows(follower, ({ status }) => status === 'live');
    return follower;
  };
  try {
    await play({ server, connect: connectAs, follow });
  } finally {
    for (const connection of open) connection.close();
    await server.stop();
  }
}

/** Waits until what is shown is as wanted. */
export async function shows(
  follower: MeetingFollower,
  wanted: (snapshot: FollowerSnapshot) => boolean,
): Promise<FollowerSnapshot> {
  await until(
    () => wanted(follower.getSnapshot()),
    () => JSON.stringify(follower.getSnapshot(), ['status', 'version', 'refusal', 'replica']),
  );
  return follower.getSnapshot();
}

/** Polls, at most for 5 s. */
export async function until(holds: () => boolean, say: () => string = () => ''): Promise<void> {
  await vi.waitFor(
    () => {
      if (!holds()) throw new Error(`still not so: ${holds} ${say()}`);
    },
    { timeout: 5_000, interval: 5 },
  );
}
