import { type Connection, connect, type MeetingFollower } from '@e-cabinet/client';
import { chairNow, type Role } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { attend } from './behaviour/attend.ts';
import { bridge } from './behaviour/bridge.ts';
import { chair } from './behaviour/chair.ts';
import { member } from './behaviour/member.ts';
import { presenter } from './behaviour/presenter.ts';
import { secretary } from './behaviour/secretary.ts';
import type { Behaviour, Intent, Sight } from './intent.ts';

const nothing: Behaviour = () => [];

const BEHAVIOURS: Readonly<Record<Role, Behaviour>> = {
  chair: member,
  member,
  delegate: member,
  adviser: attend,
  secretary,
  presenter,
  observer: attend,
  bridge,
  unit: nothing,
  screen: nothing,
};

export interface ParticipantParts {
  readonly url: string;
  readonly cookie: string;
  readonly meetingId: string;
  /** A bridge point comes back like one of a crowd. */
  readonly follower: boolean;
  readonly random: () => number;
  /** Whether a person sits on this seat: then the simulation keeps still. */
  readonly isTaken: (seatId: string) => boolean;
}

/** One simulated participant. It uses the same client and the same messages as a tablet. */
export class Participant {
  readonly #parts: ParticipantParts;
  readonly #connection: Connection;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly follower: MeetingFollower;

  constructor(parts: ParticipantParts) {
    const { url, cookie, meetingId, follower } = parts;
    this.#parts = parts;
    this.#connection = connect({ url, cookie, follower });
    this.follower = this.#connection.meeting(meetingId);
    this.follower.subscribe(() => this.consider());
  }

  /** Makes up its mind anew: what it means to do is begun, what has become pointless is dropped. */
  consider(): void {
    const intents = new Map(this.#intents().map((intent) => [intent.key, intent]));
    for (const [key, timer] of this.#timers) {
      if (intents.has(key)) continue;
      clearTimeout(timer);
      this.#timers.delete(key);
    }
    for (const intent of intents.values()) {
      if (!this.#timers.has(intent.key)) this.#hesitate(intent);
    }
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#connection.close();
  }

  #hesitate({ key, after: [least, most] }: Intent): void {
    const seconds = least + this.#parts.random() * (most - least);
    const act = async () => {
      const intent = this.#intents().find((each) => each.key === key);
      if (intent) await this.#act(intent);
      this.#timers.delete(key);
    };
    this.#timers.set(
      key,
      setTimeout(() => void act(), seconds * 1_000),
    );
  }

  async #act({ act }: Intent): Promise<void> {
    if (act.kind === 'send') await this.follower.send(act.command);
    else await this.follower.showPage(act.page);
  }

  #intents(): readonly Intent[] {
    const sight = this.#sight();
    if (!sight || this.#parts.isTaken(sight.seat.id)) return [];
    const chairs = chairNow(sight.meeting)?.id === sight.seat.id;
    return (chairs ? chair : BEHAVIOURS[sight.seat.role])(sight);
  }

  #sight(): Sight | null {
    const { replica, seat, status, page, serverOffsetMs } = this.follower.getSnapshot();
    if (!replica || !seat || status !== 'live') return null;
    const { meeting, mine } = replica;
    return { meeting, mine, seat, page, now: Date.now() + serverOffsetMs, newId };
  }
}
