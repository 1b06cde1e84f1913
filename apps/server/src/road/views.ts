import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  evolve,
  type Meeting,
  type Mine,
  mayMoveViews,
  mineOf,
  noMeeting,
  type Recorded,
  type Seat,
  type View,
  viewOf,
  visible,
} from '@e-cabinet/domain';
import type { EventLog, StoredEvent } from '@e-cabinet/sync';
import type { LiveMeeting, Step } from './live-meeting.ts';

const gzipped = promisify(gzip);

export interface SeenMeeting {
  readonly version: number;
  /** gzip of the JSON of the meeting as the view sees it: made once, shared by all who join. */
  readonly bytes: Promise<Buffer>;
}

export interface SeatSnapshot extends SeenMeeting {
  /** What the seat knows of itself at the same version. */
  readonly mine: Mine;
}

interface ViewState {
  readonly view: View;
  meeting: Meeting;
  version: number;
  seen: SeenMeeting | null;
}

/** An event as the log tells it to a reader: without salt and command. */
export function seenEvents(
  events: readonly Recorded[],
  view: View,
  meeting: Meeting,
): readonly Recorded[] {
  const seen = events.flatMap(({ version, by, at, event }) => {
    return visible({ version, by, at, event }, view, meeting) ?? [];
  });
  return withoutStaleCounts(seen);
}

/** What a view holds after these events: the fold of what it may see of them. */
export function seenMeeting(events: readonly Recorded[], view: View, meeting: Meeting): Meeting {
  return seenEvents(events, view, meeting).reduce(evolve, noMeeting(meeting.id));
}

/** Of ballots that only count, the last of each question says it all: 500 at once are told as one. */
function withoutStaleCounts(events: readonly Recorded[]): readonly Recorded[] {
  const told = new Set<string>();
  return events
    .toReversed()
    .filter(({ event }) => {
      if (event.type !== 'ballot-cast' || event.seatId !== null) return true;
      if (told.has(event.questionId)) return false;
      told.add(event.questionId);
      return true;
    })
    .toReversed();
}

/** The meeting as each view sees it: the fold of its visible events, kept up to date once it was asked for. */
export class Views {
  readonly #live: LiveMeeting;
  readonly #log: EventLog;
  readonly #states = new Map<string, ViewState>();
  #reading: Promise<readonly StoredEvent[]> | null = null;

  constructor(live: LiveMeeting, log: EventLog) {
    this.#live = live;
    this.#log = log;
  }

  /** The snapshot for a seat, as of now. */
  async snapshotFor(seat: Seat): Promise<SeatSnapshot> {
    return this.#snapshot(await this.#stateFor(seat), seat);
  }

  /** The meeting as a seat sees it, as of now. */
  async meetingFor(seat: Seat): Promise<Meeting> {
    return (await this.#stateFor(seat)).meeting;
  }

  async #stateFor(seat: Seat): Promise<ViewState> {
    for (;;) {
      const held = this.#states.get(viewOf(this.#live.meeting, seat).key);
      if (held) return held;
      const read = await this.#readLog();
      this.#build(seat, read);
    }
  }

  /** Hundreds may join in the same moment: the log is read once for all of them. */
  #readLog(): Promise<readonly StoredEvent[]> {
    this.#reading ??= this.#log.read(this.#live.meeting.id, 0).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  #snapshot(state: ViewState, seat: Seat): SeatSnapshot {
    return { ...snapshotOf(state), mine: mineOf(this.#live.meeting, seat.id) };
  }

  advance(step: Step): void {
    if (step.events.some((recorded) => mayMoveViews(step.after, recorded))) {
      this.#states.clear();
      return;
    }
    for (const state of this.#states.values()) {
      state.meeting = seenEvents(step.events, state.view, step.after).reduce(evolve, state.meeting);
      state.version = step.after.version;
      state.seen = null;
    }
  }

  /** Nothing waits in here: view, events and version belong together. Does nothing if what was read is too old. */
  #build(seat: Seat, read: readonly StoredEvent[]): void {
    const { meeting } = this.#live;
    const rest = this.#live.since(read.at(-1)?.version ?? 0);
    const view = viewOf(meeting, seat);
    if (rest === null || this.#states.has(view.key)) return;
    const events = [...read, ...rest].filter(({ version }) => version <= meeting.version);
    const state: ViewState = {
      view,
      meeting: seenMeeting(events, view, meeting),
      version: meeting.version,
      seen: null,
    };
    this.#states.set(view.key, state);
  }
}

function snapshotOf(state: ViewState): SeenMeeting {
  state.seen ??= {
    version: state.version,
    bytes: gzipped(JSON.stringify({ ...state.meeting, version: state.version })),
  };
  return state.seen;
}
