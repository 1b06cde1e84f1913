import {
  type Connection,
  connect,
  type FollowerSnapshot,
  type MeetingFollower,
} from '@e-cabinet/client';
import type { Command, Meeting, Mine } from '@e-cabinet/domain';
import type { CommandAccepted } from '@e-cabinet/protocol';
import type { Door } from './server.ts';

export const SESSION = 'demonstration-government-session';
export const PRIME_MINISTER = 'person-prime-minister';
export const SECRETARY = 'person-secretary-1';
export const NGHE_AN = 'person-bridge-nghe-an';

const PATIENCE_MS = 15_000;

/** Somebody in a meeting, through the same client as a tablet. */
export interface Participant {
  readonly personId: string;
  readonly cookie: string;
  readonly connection: Connection;
  readonly follower: MeetingFollower;
  readonly seatId: string;
  meeting(): Meeting;
  mine(): Mine;
  /** Sends, and fails the test if it is refused. */
  does(command: Command): Promise<CommandAccepted>;
  /** Sends, and gives the code of the refusal; fails the test if it is accepted. */
  isRefused(command: Command): Promise<string>;
  /** Waits until what this participant sees is so. */
  sees<T>(what: (meeting: Meeting, mine: Mine) => T | undefined | false): Promise<T>;
  leave(): void;
}

export interface ParticipantOptions {
  readonly meetingId?: string;
  readonly follower?: boolean;
  readonly cookie?: string;
}

/** Signs an office of the demonstration in and takes its seat. */
export async function participant(
  server: Door,
  personId: string,
  { meetingId = SESSION, follower: isFollower = false, cookie: known }: ParticipantOptions = {},
): Promise<Participant> {
  const cookie = known ?? (await server.signIn(personId)).cookie;
  const connection = connect({
    url: server.url,
    cookie,
    follower: isFollower,
    beatEveryMs: 1_000,
  });
  const follower = connection.meeting(meetingId);
  const first = await until(follower, ({ replica, seat }) => replica && seat);
  const replica = () => {
    const held = follower.getSnapshot().replica;
    if (!held) throw new Error(`${personId} does not see the meeting`);
    return held;
  };
  return {
    personId,
    cookie,
    connection,
    follower,
    seatId: first.id,
    meeting: () => replica().meeting,
    mine: () => replica().mine,
    async does(command) {
      const answer = await follower.send(command);
      if (answer.accepted) return answer;
      throw new Error(`${personId}: ${command.type} was refused: ${answer.refusal}`);
    },
    async isRefused(command) {
      const answer = await follower.send(command);
      if (!answer.accepted) return answer.refusal;
      throw new Error(`${personId}: ${command.type} was accepted`);
    },
    sees: (what) =>
      until(
        follower,
        (snapshot) => snapshot.replica && what(snapshot.replica.meeting, snapshot.replica.mine),
      ),
    leave: () => connection.close(),
  };
}

/** Waits for a followed meeting to be as asked; fails with what was last seen when it takes too long. */
export function until<T>(
  follower: MeetingFollower,
  what: (snapshot: FollowerSnapshot) => T | undefined | null | false,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = what(follower.getSnapshot());
      if (found === undefined || found === null || found === false) return;
      clearTimeout(late);
      unsubscribe();
      resolve(found);
    };
    const late = setTimeout(() => {
      unsubscribe();
      const { status, refusal, replica } = follower.getSnapshot();
      reject(new Error(`waited in vain: ${status} ${refusal ?? ''} at ${replica?.version}`));
    }, PATIENCE_MS);
    const unsubscribe = follower.subscribe(look);
    look();
  });
}
