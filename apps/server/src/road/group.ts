import type { MeetingId, SeatId, View, ViewClass } from '@e-cabinet/domain';
import type { EventsMessage } from '@e-cabinet/protocol';
import type { RoadServer, RoadSocket } from './sockets.ts';

/** Followers told in one go: 2 ms. Between two slices the loop turns, so that the room is heard. */
const SLICE_SIZE = 100;

/** So long at most a slice of the crowd lets the room's commands pass: it would be told nothing else in a busy vote. */
const LET_PASS_MS = 20;

/** The room is told at once; everybody else is the crowd, told in slices after it. */
const CROWD: ReadonlySet<ViewClass> = new Set<ViewClass>(['bridges', 'units']);

let groupsMade = 0;

export interface GroupParts {
  readonly io: RoadServer;
  readonly meetingId: MeetingId;
  readonly view: View;
  readonly deliveredTo: number;
  /** Whether commands of the meeting are being recorded. */
  readonly isBusy: () => boolean;
}

/** Seats that see alike, their connections, and how far they have been told. */
export class Group {
  readonly #io: RoadServer;
  readonly #meetingId: MeetingId;
  readonly #isBusy: () => boolean;
  readonly #name: string;
  readonly #slices: Set<string>[] = [];
  readonly seats = new Set<SeatId>();
  view: View;
  /** Every connection of the group has been sent everything up to here. */
  deliveredTo: number;
  /** What still has to be sent, in order; coalesced while the crowd is being told. */
  #pending: EventsMessage | null = null;
  #telling = false;

  constructor({ io, meetingId, view, deliveredTo, isBusy }: GroupParts) {
    groupsMade += 1;
    this.#io = io;
    this.#meetingId = meetingId;
    this.#isBusy = isBusy;
    this.#name = `view ${meetingId} ${groupsMade}`;
    this.view = view;
    this.deliveredTo = deliveredTo;
  }

  get isCrowd(): boolean {
    return CROWD.has(this.view.class);
  }

  get rooms(): readonly string[] {
    return this.#slices.map((_, index) => this.#room(index));
  }

  get isEmpty(): boolean {
    return this.seats.size === 0;
  }

  enter(seatId: SeatId, sockets: Iterable<RoadSocket>): void {
    this.seats.add(seatId);
    for (const socket of sockets) {
      const found = this.#slices.findIndex((slice) => slice.size < SLICE_SIZE);
      const index = found < 0 ? this.#slices.push(new Set()) - 1 : found;
      this.#slices[index]?.add(socket.id);
      void socket.join(this.#room(index));
    }
  }

  leave(seatId: SeatId, sockets: Iterable<RoadSocket>, lastOfSeat: boolean): void {
    if (lastOfSeat) this.seats.delete(seatId);
    for (const socket of sockets) {
      const index = this.#slices.findIndex((slice) => slice.delete(socket.id));
      if (index >= 0) void socket.leave(this.#room(index));
    }
  }

  /** Tells everybody here; a run with nothing to see waits for the next one that has something. */
  tell(events: EventsMessage['events'], upTo: number): void {
    if (events.length === 0 && !this.#pending) return;
    const after = this.#pending?.after ?? this.deliveredTo;
    const earlier = this.#pending?.events ?? [];
    this.#pending = {
      meetingId: this.#meetingId,
      after,
      upTo,
      events: [...earlier, ...events],
    };
    if (!this.isCrowd) this.flush();
    else if (!this.#telling) void this.#tellCrowd();
  }

  /** Sends all there is at once, up to a version that may hold nothing to see. */
  flush(upTo: number = this.#pending?.upTo ?? this.deliveredTo): void {
    const message = this.#pending;
    this.#pending = null;
    const to = Math.max(upTo, message?.upTo ?? 0);
    if (to <= this.deliveredTo) return;
    const after = this.deliveredTo;
    this.deliveredTo = to;
    const whole = { meetingId: this.#meetingId, after, upTo: to, events: message?.events ?? [] };
    for (const room of this.rooms) this.#io.to(room).emit('events', whole);
  }

  async #tellCrowd(): Promise<void> {
    this.#telling = true;
    while (this.#pending) {
      await nextTurn();
      const message = this.#pending;
      if (!message) break;
      this.#pending = null;
      this.deliveredTo = message.upTo;
      for (const room of this.rooms) {
        this.#io.to(room).emit('events', message);
        await this.#letPass();
      }
    }
    this.#telling = false;
  }

  async #letPass(): Promise<void> {
    const since = performance.now();
    do await nextTurn();
    while (this.#isBusy() && performance.now() - since < LET_PASS_MS);
  }

  #room(slice: number): string {
    return `${this.#name} ${slice}`;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
