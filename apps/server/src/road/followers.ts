import {
  canContinue,
  type Meeting,
  type MeetingId,
  mayMoveViews,
  type Seat,
  type SeatId,
  type View,
  type ViewClass,
} from '@e-cabinet/domain';
import { Group } from './group.ts';
import type { Step } from './live-meeting.ts';
import { viewer } from './regroup.ts';
import { type RoadServer, type RoadSocket, seatRoom } from './sockets.ts';

interface Following {
  readonly seatId: SeatId;
  readonly sockets: Set<RoadSocket>;
  class: ViewClass;
  group: Group;
}

/** Everybody who follows one meeting through this process, grouped by how they see it. */
export class Followers {
  readonly #io: RoadServer;
  readonly #meetingId: MeetingId;
  readonly #isBusy: () => boolean;
  readonly #following = new Map<SeatId, Following>();
  #groups: Group[] = [];

  /** @param isBusy whether the room's commands are being recorded: the crowd lets them pass */
  constructor(io: RoadServer, meetingId: MeetingId, isBusy: () => boolean) {
    this.#io = io;
    this.#isBusy = isBusy;
    this.#meetingId = meetingId;
  }

  get size(): number {
    return this.#following.size;
  }

  get groups(): readonly Group[] {
    return this.#groups;
  }

  seats(): Iterable<SeatId> {
    return this.#following.keys();
  }

  /** Sockets of seats that see as one of these classes. */
  inClass(classes: readonly ViewClass[]): readonly string[] {
    return this.#groups.filter(({ view }) => classes.includes(view.class)).flatMap((g) => g.rooms);
  }

  /** How far a seat has been told: nothing above it is on its way. */
  deliveredTo(seatId: SeatId): number | null {
    return this.#following.get(seatId)?.group.deliveredTo ?? null;
  }

  add(meeting: Meeting, seat: Seat, socket: RoadSocket): void {
    this.remove(socket);
    const following = this.#following.get(seat.id) ?? this.#start(meeting, seat);
    following.sockets.add(socket);
    following.group.enter(seat.id, [socket]);
    socket.data.joined.set(this.#meetingId, seat.id);
    void socket.join(seatRoom(this.#meetingId, seat.id));
  }

  remove(socket: RoadSocket): void {
    const seatId = socket.data.joined.get(this.#meetingId);
    const following = seatId === undefined ? undefined : this.#following.get(seatId);
    if (seatId === undefined || !following?.sockets.delete(socket)) return;
    socket.data.joined.delete(this.#meetingId);
    void socket.leave(seatRoom(this.#meetingId, seatId));
    const last = following.sockets.size === 0;
    following.group.leave(seatId, [socket], last);
    if (last) this.#following.delete(seatId);
    this.#dropEmpty();
  }

  /** After a step that may have moved views: everybody into the right group, or told to start again. */
  regroup({ before, events, after }: Step): void {
    if (!events.some((recorded) => mayMoveViews(after, recorded))) return;
    for (const group of this.#groups) group.flush(before.version);
    for (const following of [...this.#following.values()]) {
      const seat = after.seats[following.seatId];
      const cursor = { class: following.class, after: before.version };
      if (!seat || !canContinue(after, seat, cursor)) this.#sendAway(following);
    }
    this.#regroupAll(after);
    this.#dropEmpty();
  }

  #start(meeting: Meeting, seat: Seat): Following {
    const view = viewer(meeting)(seat);
    const group =
      this.#groups.find(({ view: { key } }) => key === view.key) ??
      this.#open(view, meeting.version);
    const following = { seatId: seat.id, sockets: new Set<RoadSocket>(), class: view.class, group };
    this.#following.set(seat.id, following);
    return following;
  }

  #regroupAll(meeting: Meeting): void {
    const viewFor = viewer(meeting);
    for (const group of [...this.#groups]) {
      const kept = new Map<string, Group>();
      for (const seatId of [...group.seats]) {
        const seat = meeting.seats[seatId];
        const following = this.#following.get(seatId);
        if (!seat || !following) continue;
        const view = viewFor(seat);
        // The first view found stays in the group; who sees otherwise moves to one of its own.
        const home =
          kept.get(view.key) ?? (kept.size === 0 ? group : this.#open(view, group.deliveredTo));
        kept.set(view.key, home);
        home.view = view;
        if (home !== group) this.#move(following, home);
      }
    }
  }

  #move(following: Following, to: Group): void {
    following.group.leave(following.seatId, following.sockets, true);
    to.enter(following.seatId, following.sockets);
    following.group = to;
  }

  #sendAway(following: Following): void {
    for (const socket of [...following.sockets]) {
      this.remove(socket);
      socket.emit('refresh', { meetingId: this.#meetingId });
    }
  }

  #open(view: View, deliveredTo: number): Group {
    const group = new Group({
      io: this.#io,
      meetingId: this.#meetingId,
      view,
      deliveredTo,
      isBusy: this.#isBusy,
    });
    this.#groups.push(group);
    return group;
  }

  #dropEmpty(): void {
    this.#groups = this.#groups.filter((group) => !group.isEmpty);
  }
}
