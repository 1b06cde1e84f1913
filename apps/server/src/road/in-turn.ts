import {
  answersWithReceipt,
  type CommandId,
  listingMoved,
  listingOf,
  type Meeting,
} from '@e-cabinet/domain';
import type { BallotReceipt } from '@e-cabinet/protocol';
import type { EventLog, LogEnd, StoredEvent, Turn, TurnDecision } from '@e-cabinet/sync';
import { receiptsOf } from '../sealing/receipts.ts';
import type { Signer } from '../sealing/signing-key.ts';
import { type Handled, handle, type Waiting } from './handle.ts';
import type { LiveMeeting, Step } from './live-meeting.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** Commands decided in one transaction. Half of 500 members who vote at once: while it is written, the others are decided. */
const COMMANDS_PER_TURN = 250;

/** What is decided where nobody else has moved the meeting. */
const UNDISTURBED: Turn = { tail: [], recorded: [] };

/** What commands were decided on. */
interface Ground {
  readonly meeting: Meeting;
  readonly end: LogEnd;
}

/** Commands that were decided as if nobody else moved the meeting, and are on their way to the log. */
interface Tried {
  readonly batch: readonly Waiting[];
  readonly handled: Handled;
  readonly stored: readonly StoredEvent[];
  readonly receipts: Receipts;
  /** false: another process has moved the meeting, or what was to be recorded before was not. */
  readonly appended: Promise<boolean>;
  /** The meeting once it is recorded. */
  readonly after: Ground;
}

type Receipts = ReadonlyMap<CommandId, BallotReceipt>;

export interface InTurnParts {
  readonly log: EventLog;
  readonly live: LiveMeeting;
  readonly signer: Signer;
  /** Called after the commit and before anybody is answered twice. */
  readonly moved: (step: Step) => void;
  readonly failed: (fault: unknown) => void;
}

/**
 * One turn at a time for one meeting: whatever waits is decided in memory and recorded in one
 * transaction (group commit), then each sender is answered, then the meeting is told.
 */
export class InTurn {
  readonly #parts: InTurnParts;
  readonly #serial = new OneAtATime();
  #waiting: Waiting[] = [];
  #taking = false;

  constructor(parts: InTurnParts) {
    this.#parts = parts;
  }

  submit(waiting: Waiting): void {
    this.#waiting.push(waiting);
    if (this.#waiting.length > 1) return;
    // A turn of the loop, so that what came in together is decided together.
    setImmediate(() => void this.#serial.run(() => this.#takeTurns()));
  }

  /** Commands wait, or are being recorded. */
  get isBusy(): boolean {
    return this.#taking || this.#waiting.length > 0;
  }

  /** Looks whether another process has moved the meeting. */
  look(): Promise<void> {
    return this.#serial.run(async () => {
      const { live, log } = this.#parts;
      this.#advance(await log.read(live.meeting.id, live.version));
    });
  }

  async idle(): Promise<void> {
    await this.#serial.idle();
    if (this.#waiting.length > 0) await this.#serial.run(() => this.#takeTurns());
  }

  async #takeTurns(): Promise<void> {
    const { live } = this.#parts;
    this.#taking = true;
    let tried = this.#tryOn(live, []);
    while (tried || this.#waiting.length > 0) {
      if (tried) {
        // What was sent goes out first; while it is written, the next is decided and sent behind it.
        await new Promise((resolve) => setImmediate(resolve));
        const behind = this.#tryOn(tried.after, tried.batch);
        await this.#settle(tried);
        tried = behind;
      } else {
        await this.#takeTurn(this.#waiting.splice(0, COMMANDS_PER_TURN));
      }
      tried ??= this.#tryOn(live, []);
    }
    this.#taking = false;
  }

  /**
   * Decides who waits and sends it to the log, which takes it only on that ground. null: nobody waits, or it
   * needs a turn that keeps others out: a command that was sent before, one that is to be listed, or a
   * refusal of all, which may only be given on what the log holds now.
   * @param before commands that are still on their way to the log
   */
  #tryOn(ground: Ground, before: readonly Waiting[]): Tried | null {
    try {
      return this.#send(ground, before);
    } catch {
      // What is wrong is met again, and told, in the turn that follows.
      return null;
    }
  }

  #send({ meeting, end }: Ground, before: readonly Waiting[]): Tried | null {
    const { live, log, signer } = this.#parts;
    const batch = this.#waiting.slice(0, COMMANDS_PER_TURN);
    const underway = new Set(before.map(({ id }) => id));
    if (batch.some(({ id }) => live.hasRecorded(id) || underway.has(id))) return null;
    const handled = handle(meeting, UNDISTURBED, batch);
    if (handled.append.length === 0 || listingMoved(meeting, handled.meeting)) return null;
    const stored = log.stamp(handled.append, end.version);
    const receipts = receiptsOf(stored.filter(answersWithReceipt), signer);
    this.#waiting = this.#waiting.slice(batch.length);
    const appended = log.append(end, stored);
    // It is waited for later; until then nobody hears of its failure.
    appended.catch(() => undefined);
    const last = stored.at(-1);
    const after = { meeting: handled.meeting, end: last ?? end };
    return { batch, handled, stored, receipts, appended, after };
  }

  async #settle({ batch, handled, stored, receipts, appended }: Tried): Promise<void> {
    const { live, log } = this.#parts;
    try {
      if (!(await appended)) return await this.#takeTurn(batch);
      const [first] = stored;
      // What it follows may have been recorded without an answer that said so.
      const isBehind = first !== undefined && live.version < first.version - 1;
      const missed = isBehind ? await log.read(live.meeting.id, live.version) : [];
      this.#answer(batch, handled, receipts);
      this.#advance(isBehind ? missed : stored, handled.meeting);
    } catch (fault) {
      this.#fail(batch, fault);
    }
  }

  /** One turn that keeps every other process out. */
  async #takeTurn(batch: readonly Waiting[]): Promise<void> {
    const { live, log, signer } = this.#parts;
    let handled: Handled | undefined;
    let told = UNDISTURBED;
    try {
      const commandIds = batch.map(({ id }) => id);
      const recordedBefore = commandIds.filter((id) => live.hasRecorded(id));
      const { id: meetingId, version: known } = live.meeting;
      const request = { meetingId, known, commandIds, recordedBefore };
      const appended = await log.turn(request, (turn) => {
        told = turn;
        handled = handle(live.meeting, turn, batch);
        return decisionOf(live, handled);
      });
      const ballots = [...told.recorded, ...appended].filter(answersWithReceipt);
      if (handled) this.#answer(batch, handled, receiptsOf(ballots, signer));
      this.#advance([...told.tail, ...appended], handled?.meeting);
    } catch (fault) {
      this.#fail(batch, fault);
    }
  }

  #answer(batch: readonly Waiting[], { answers, faults }: Handled, receipts: Receipts): void {
    faults.forEach(this.#parts.failed);
    for (const [index, { id, answer }] of batch.entries()) {
      const given = answers[index];
      const receipt = receipts.get(id);
      if (given) answer(given.accepted && receipt ? { ...given, receipt } : given);
    }
  }

  #fail(batch: readonly Waiting[], fault: unknown): void {
    this.#parts.failed(fault);
    for (const { answer } of batch) {
      answer({ accepted: false, refusal: 'unavailable', facts: {} });
    }
  }

  #advance(...[events, folded]: Parameters<LiveMeeting['advance']>): void {
    const step = this.#parts.live.advance(events, folded);
    if (step.events.length > 0) this.#parts.moved(step);
  }
}

function decisionOf(live: LiveMeeting, { append, meeting }: Handled): TurnDecision {
  const relist = append.length > 0 && listingMoved(live.meeting, meeting);
  return relist ? { append, listing: listingOf(meeting) } : { append };
}
