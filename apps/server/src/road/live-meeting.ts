import { type CommandId, evolve, type Meeting, type MeetingId, noMeeting } from '@e-cabinet/domain';
import type { EventLog, LogEnd, StoredEvent } from '@e-cabinet/sync';

/** Enough for a follower who was away for minutes; who was away longer gets a snapshot. */
const RECENT_EVENTS = 1_000;

/** A run of events and the meeting on both sides of it. */
export interface Step {
  readonly before: Meeting;
  readonly events: readonly StoredEvent[];
  readonly after: Meeting;
}

/** A meeting kept folded in memory, with the last events beside it. */
export class LiveMeeting {
  #meeting: Meeting;
  #salt = '';
  #recent: StoredEvent[] = [];
  /** Of every event up to the version: what is sent again is known without looking it up. */
  readonly #recorded = new Set<CommandId>();

  constructor(meetingId: MeetingId) {
    this.#meeting = noMeeting(meetingId);
  }

  get meeting(): Meeting {
    return this.#meeting;
  }

  get version(): number {
    return this.#meeting.version;
  }

  /** Where its log ends, as far as it is folded. */
  get end(): LogEnd {
    return { version: this.#meeting.version, salt: this.#salt };
  }

  /**
   * Folds in what follows; what is folded already is passed over.
   * @param folded the meeting after all these events, where somebody has folded them before
   */
  advance(events: readonly StoredEvent[], folded?: Meeting): Step {
    const before = this.#meeting;
    const fresh = events.filter(({ version }) => version > before.version);
    const isFolded = folded !== undefined && folded.version === fresh.at(-1)?.version;
    this.#meeting = isFolded ? folded : fresh.reduce(evolve, before);
    this.#salt = fresh.at(-1)?.salt ?? this.#salt;
    this.#recent = [...this.#recent, ...fresh].slice(-RECENT_EVENTS);
    for (const { commandId } of fresh) this.#recorded.add(commandId);
    return { before, events: fresh, after: this.#meeting };
  }

  hasRecorded(commandId: CommandId): boolean {
    return this.#recorded.has(commandId);
  }

  /** Every event after a version; null where memory does not reach back so far. */
  since(version: number): readonly StoredEvent[] | null {
    const first = this.#recent[0]?.version ?? this.version + 1;
    if (version + 1 < first) return null;
    return this.#recent.filter((event) => event.version > version);
  }
}

export async function loadMeeting(log: EventLog, meetingId: MeetingId): Promise<LiveMeeting> {
  const live = new LiveMeeting(meetingId);
  live.advance(await log.read(meetingId, 0));
  return live;
}
