import type { Command, OptionId, QuestionId } from '@e-cabinet/domain';
import type { Chance } from '../../support/chance.ts';
import { until } from '../../support/participants.ts';
import type { Attendee, Sent } from '../attendee.ts';
import type { Trouble, Troubles } from './troubles.ts';

/** One tap: what was chosen, under the id that every repetition carries. */
export interface Tap {
  readonly id: string;
  readonly command: Extract<Command, { type: 'cast-ballot' }>;
}

export interface VoterParts {
  readonly devices: readonly [Attendee, Attendee];
  readonly chance: Chance;
  readonly troubles: Troubles;
}

const CHOICES: readonly OptionId[] = ['agree', 'disagree', 'other'];

/** A member with two devices, one of them in the hand; each has a line of its own. */
export class Voter {
  readonly personId: string;
  readonly devices: readonly [Attendee, Attendee];
  readonly chance: Chance;
  /** Everything tapped in all votes. */
  readonly taps: Tap[] = [];
  readonly #troubles: Troubles;
  readonly #silenced = new Set<Attendee>();
  #inHand: Attendee;

  constructor({ devices, chance, troubles }: VoterParts) {
    this.personId = devices[0].personId;
    this.devices = devices;
    this.chance = chance;
    this.#troubles = troubles;
    this.#inHand = devices[0];
  }

  get inHand(): Attendee {
    return this.#inHand;
  }

  get other(): Attendee {
    return this.devices[this.#inHand === this.devices[0] ? 1 : 0];
  }

  get answers(): readonly Sent[] {
    return this.devices.flatMap(({ answers }) => answers);
  }

  /** Makes a ballot, never the same as the one tapped before. */
  tap(questionId: QuestionId): Tap {
    const last = this.taps.at(-1)?.command.choice;
    const choice = this.chance.pick(CHOICES.filter((each) => each !== last)) ?? 'agree';
    return this.tapped(questionId, choice);
  }

  tapped(questionId: QuestionId, choice: OptionId): Tap {
    const id = this.chance.id();
    const comment = choice === 'other' ? `Ý kiến khác ${id}` : '';
    const replaces = this.#inHand.replica?.mine.ballots[questionId]?.version ?? null;
    const command = { type: 'cast-ballot', replaces, questionId, choice, comment } as const;
    const tap = { id, command };
    this.taps.push(tap);
    return tap;
  }

  /** Sends a tap; counts as a trouble only if there was a line to send it over. */
  async sends(
    { id, command }: Tap,
    trouble: Trouble | null,
    device = this.#inHand,
    way: 'does' | 'repeats' = 'does',
  ): Promise<void> {
    const answer = await device[way](command, id);
    const isOut = answer?.accepted || answer?.refusal !== 'offline';
    if (trouble && isOut) this.#troubles.happened(trouble);
  }

  switches(): void {
    this.#inHand = this.other;
    this.#troubles.happened('device switched');
  }

  cuts(device: Attendee, trouble: Trouble = 'line cut'): void {
    if (!isLive(device)) return;
    device.cut();
    this.#silenced.delete(device);
    this.#troubles.happened(trouble);
  }

  silences(device: Attendee, direction: 'up' | 'down'): void {
    if (!isLive(device)) return;
    device.silence(direction);
    this.#silenced.add(device);
    const way = direction === 'up' ? 'upwards' : 'downwards';
    this.#troubles.happened(`line silenced ${way}`);
  }

  reopens(device: Attendee, withHeld: boolean): void {
    device.comeBack(withHeld);
    this.#silenced.delete(device);
    const with_ = withHeld ? 'what it held' : 'nothing';
    this.#troubles.happened(`device opened again with ${with_}`);
  }

  /** Takes whichever device has a line, as far as it knows; waits for one where none has. */
  async takesLiveDevice(): Promise<void> {
    if (isLive(this.inHand)) return;
    if (isLive(this.other)) this.switches();
    else await isBack(this.inHand);
  }

  /** Silence ends; what was not noticed by itself is a cut now. */
  heals(): void {
    for (const device of [...this.#silenced]) device.cut();
    this.#silenced.clear();
  }

  async settled(): Promise<void> {
    await Promise.all(this.devices.map((device) => device.settled()));
  }
}

export function isLive({ follower }: Attendee): boolean {
  return follower?.getSnapshot().status === 'live';
}

export async function isBack({ follower }: Attendee): Promise<void> {
  if (!follower) throw new Error('the device was never opened');
  await until(follower, ({ status }) => status === 'live');
}
