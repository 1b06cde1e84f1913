import {
  answersWithReceipt,
  type CommandId,
  listingMoved,
  listingOf,
  type Meeting,
} from '@e-cabinet/domain';
import type { BallotReceipt } from '@e-cabinet/protocol';
import type { EventLog, StoredEvent, Turn, TurnDecision } from '@e-cabinet/sync';
import { receiptsOf } from '../sealing/receipts.ts';
import type { Signer } from '../sealing/signing-key.ts';
import { type Handled, handle, type Waiting } from './handle.ts';
import type { LiveMeeting, Step } from './live-meeting.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** Commands decided in one transaction. Half of 500 members who vote at once: while it is written, the others are decided. */
const COMMANDS_PER_TURN = 250;

/** What is decided where nobody else has moved the meeting. */
const UNDISTURBED: Turn = { tail: [], recorded: [] };

/** Commands decided before their turn, on the meeting as the turn before is to leave it. */
interface Ahead {
  readonly batch: readonly Waiting[];
  readonly base: Meeting;
  readonly handled: Handled;
}

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
  #ahead: Ahead | null = null;

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
    while (this.#waiting.length > 0) {
      const ahead = this.#ahead;
      this.#ahead = null;
      const batch = ahead?.batch ?? this.#waiting.slice(0, COMMANDS_PER_TURN);
      this.#waiting = this.#waiting.slice(batch.length);
      this.#taking = true;
      await this.#takeTurn(batch, ahead);
      this.#taking = false;
    }
  }

  async #takeTurn(batch: readonly Waiting[], ahead: Ahead | null): Promise<void> {
    const { live, log, signer, failed } = this.#parts;
    let handled: Handled | undefined;
    let told = UNDISTURBED;
    const receipts = new Map<CommandId, BallotReceipt>();
    const seal = (events: readonly StoredEvent[]) => {
      const ballots = events.filter(answersWithReceipt);
      for (const [id, receipt] of receiptsOf(ballots, signer)) receipts.set(id, receipt);
    };
    const decision = (decided: Handled, turn: Turn): TurnDecision => {
      [handled, told] = [decided, turn];
      receipts.clear();
      seal(turn.recorded);
      const whileRecording = (events: readonly StoredEvent[]) => {
        seal(events);
        this.#decideAhead(decided.meeting);
      };
      return { ...decisionOf(live, decided), whileRecording };
    };
    try {
      const commandIds = batch.map(({ id }) => id);
      const recordedBefore = commandIds.filter((id) => live.hasRecorded(id));
      const alone = recordedBefore.length === 0 ? decidedAlone(live, batch, ahead) : null;
      const request = {
        meetingId: live.meeting.id,
        known: live.version,
        commandIds,
        recordedBefore,
        ...(alone && { undisturbed: decision(alone, UNDISTURBED) }),
      };
      const appended = await log.turn(request, (turn) =>
        decision((isUndisturbed(turn) && alone) || handle(live.meeting, turn, batch), turn),
      );
      handled?.faults.forEach(failed);
      for (const [index, { id, answer }] of batch.entries()) {
        const given = handled?.answers[index];
        const receipt = receipts.get(id);
        if (given) answer(given.accepted && receipt ? { ...given, receipt } : given);
      }
      this.#advance([...told.tail, ...appended], handled?.meeting);
    } catch (fault) {
      failed(fault);
      for (const { answer } of batch) {
        answer({ accepted: false, refusal: 'unavailable', facts: {} });
      }
    }
  }

  /** Who waits already is decided while the database writes; whether that was right, the turn will say. */
  #decideAhead(base: Meeting): void {
    const batch = this.#waiting.slice(0, COMMANDS_PER_TURN);
    if (batch.length === 0) return;
    this.#ahead = { batch, base, handled: handle(base, UNDISTURBED, batch) };
  }

  #advance(...[events, folded]: Parameters<LiveMeeting['advance']>): void {
    const step = this.#parts.live.advance(events, folded);
    if (step.events.length > 0) this.#parts.moved(step);
  }
}

/** As if nobody else had moved the meeting; it may have been decided while the turn before was written. */
function decidedAlone(
  { meeting }: LiveMeeting,
  batch: readonly Waiting[],
  ahead: Ahead | null,
): Handled {
  return ahead?.base === meeting ? ahead.handled : handle(meeting, UNDISTURBED, batch);
}

function isUndisturbed({ tail, recorded }: Turn): boolean {
  return tail.length === 0 && recorded.length === 0;
}

function decisionOf(live: LiveMeeting, { append, meeting }: Handled): TurnDecision {
  const relist = append.length > 0 && listingMoved(live.meeting, meeting);
  return relist ? { append, listing: listingOf(meeting) } : { append };
}
