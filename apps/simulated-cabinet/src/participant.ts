import { type Connection, connect, type MeetingFollower } from '@e-cabinet/client';
import { chairNow, isInWriting, type QuestionId, type Role } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { attend } from './behaviour/attend.ts';
import { bridge } from './behaviour/bridge.ts';
import { chair } from './behaviour/chair.ts';
import { IN_WRITING } from './behaviour/in-writing.ts';
import { member } from './behaviour/member.ts';
import { presenter } from './behaviour/presenter.ts';
import { cast } from './behaviour/secret-vote.ts';
import { secretary } from './behaviour/secretary.ts';
import type { Behaviour, Intent, Sight } from './intent.ts';
import { ballotsInBox, SecretBallots } from './secret-ballots.ts';

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

type Of<Kind extends Intent['act']['kind']> = Extract<Intent['act'], { kind: Kind }>;

export interface ParticipantParts {
  readonly url: string;
  readonly cookie: string;
  readonly meetingId: string;
  /** A bridge point comes back like one of a crowd. */
  readonly follower: boolean;
  readonly random: () => number;
  /** Whether a person sits on this seat, or may: then the simulation keeps still. */
  readonly isTaken: (seatId: string) => boolean;
}

/** One simulated participant. It uses the same client and the same messages as a tablet. */
export class Participant {
  readonly #parts: ParticipantParts;
  readonly #connection: Connection;
  readonly #ballots: SecretBallots;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly follower: MeetingFollower;

  constructor(parts: ParticipantParts) {
    const { url, cookie, meetingId, follower } = parts;
    this.#parts = parts;
    this.#ballots = new SecretBallots(url);
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
    switch (act.kind) {
      case 'send':
        await this.follower.send(act.command);
        return;
      case 'show-page':
        await this.follower.showPage(act.page);
        return;
      case 'seal':
        return this.#seal(act);
      case 'cast':
        return this.#cast(act);
      case 'close-full-box':
        return this.#closeFullBox(act.questionId);
    }
  }

  async #seal({ vote, choice }: Of<'seal'>): Promise<void> {
    const { questionId } = vote;
    const blinded = await this.#ballots.seal(vote, choice);
    const command = { type: 'request-credential', questionId, blinded, signature: null } as const;
    if (!(await this.follower.send(command)).accepted) this.#ballots.drop(questionId);
  }

  async #cast({ vote }: Of<'cast'>): Promise<void> {
    const given = this.#sight()?.mine.credentials[vote.questionId];
    if (given) await this.#ballots.cast(vote, given.signature);
  }

  /** A vote that is closed before every ballot is there has no result. (X7) */
  async #closeFullBox(questionId: QuestionId): Promise<void> {
    const { meetingId } = this.#parts;
    const issued = this.#sight()?.meeting.questions[questionId]?.issuing?.issued ?? 0;
    if ((await ballotsInBox(this.#parts, { meetingId, questionId })) < issued) return;
    await this.follower.send({ type: 'close-secret-vote', questionId, board: null });
  }

  #intents(): readonly Intent[] {
    const sight = this.#sight();
    if (!sight) return [];
    // What this seat has sealed before a person took it is cast all the same: the vote waits for it.
    if (this.#parts.isTaken(sight.seat.id)) return cast(sight);
    return [...behaviourOf(sight)(sight), ...cast(sight)];
  }

  #sight(): Sight | null {
    const { replica, seat, status, page, serverOffsetMs } = this.follower.getSnapshot();
    if (!replica || !seat || status !== 'live') return null;
    const { meeting, mine } = replica;
    const now = Date.now() + serverOffsetMs;
    return { meeting, mine, seat, page, now, sealed: this.#ballots.state, newId };
  }
}

function behaviourOf({ meeting, seat }: Sight): Behaviour {
  if (isInWriting(meeting)) return IN_WRITING[seat.role];
  return chairNow(meeting)?.id === seat.id ? chair : BEHAVIOURS[seat.role];
}
