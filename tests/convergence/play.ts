import { setTimeout as wait } from 'node:timers/promises';
import { connect, type FollowerSnapshot } from '@e-cabinet/client';
import { chairNow, type Meeting, quorumOf } from '@e-cabinet/domain';
import { type Chance, chance as chanceOf } from '../support/chance.ts';
import { PRIME_MINISTER, SECRETARY, until } from '../support/participants.ts';
import { castBallot } from './acts/attendants.ts';
import { chooseAct } from './acts/choose-act.ts';
import { newItem } from './acts/secretary.ts';
import { Attendee, type Sent } from './attendee.ts';
import { CAST } from './cast.ts';
import { scheduling } from './scheduling.ts';

export interface House {
  readonly servers: readonly string[];
  readonly cookies: ReadonlyMap<string, string>;
}

export interface Played {
  readonly meetingId: string;
  readonly attendees: readonly Attendee[];
  /** Everything that was answered, to whomever. */
  readonly answers: readonly Sent[];
  readonly closedItemId: string;
}

/** Enough that every kind of act meets every kind of trouble over a few seeds. */
const ACTS = 320;
/** Those who join only in the middle of the session. */
const LATE_SHARE = 0.15;
/** The podium does most of what moves a session. */
const PODIUM_SHARE = 0.35;

/** A whole session by chance: everybody acts, sends again, vanishes and comes back. Ends with all lines whole. */
export async function play(house: House, seed: number): Promise<Played> {
  const chance = chanceOf(seed);
  const meetingId = chance.id();
  const attendees = await Promise.all(
    CAST.map((personId) => {
      const cookie = house.cookies.get(personId) ?? '';
      const servers = chance.some(house.servers, house.servers.length);
      return Attendee.of({ personId, cookie, meetingId, servers, chance });
    }),
  );
  const story = new Story(chance, attendees);
  await story.prepare(house, meetingId);
  await story.open();
  await story.act();
  await story.end();
  const answers = attendees.flatMap((each) => each.answers);
  return { meetingId, attendees, answers, closedItemId: story.closedItemId };
}

class Story {
  readonly #chance: Chance;
  readonly #all: readonly Attendee[];
  closedItemId = '';

  constructor(chance: Chance, all: readonly Attendee[]) {
    this.#chance = chance;
    this.#all = all;
  }

  /** Schedules, writes the agenda and publishes, while some have opened their tablets too early. */
  async prepare({ servers, cookies }: House, meetingId: string): Promise<void> {
    const secretary = this.#who(SECRETARY);
    const cookie = cookies.get(SECRETARY) ?? '';
    const line = connect({ url: servers[0] ?? '', cookie, follower: false });
    const scheduled = await line.send(meetingId, scheduling(meetingId, this.#chance));
    line.close();
    if (!scheduled.accepted) throw new Error(`not scheduled: ${scheduled.refusal}`);
    await this.#comes(secretary);
    const meeting = this.#meetingOf(secretary);
    const [presider, other] = Object.values(meeting.seats).filter(({ role }) => role !== 'bridge');
    const named = [presider?.id ?? '', other?.id ?? ''];
    const closed = newItem({ chance: this.#chance, meeting }, { kind: 'named', seatIds: named });
    this.closedItemId = closed.id;
    const open = { kind: 'everyone' } as const;
    const items = [
      closed,
      newItem({ chance: this.#chance, meeting }, open),
      newItem({ chance: this.#chance, meeting }, open),
      newItem({ chance: this.#chance, meeting }),
      newItem({ chance: this.#chance, meeting }),
    ];
    await secretary.does({ type: 'add-items', items, before: null, lateReason: null });
    for (let done = 0; done < 15; done += 1) await this.#actOf(secretary);
    await secretary.does({ type: 'publish-meeting' });
  }

  /** Most come at once, check in, and the sitting is opened. */
  async open(): Promise<void> {
    const late = new Set(
      this.#all.filter(
        ({ personId }) => personId !== PRIME_MINISTER && this.#chance.happens(LATE_SHARE),
      ),
    );
    const early = this.#all.filter((each) => !each.follower && !late.has(each));
    await Promise.all(early.map((each) => this.#comes(each)));
    const members = early.slice(0, 27);
    await Promise.all(
      members.map((each) => each.does({ type: 'check-in', where: 'room', way: 'tablet' })),
    );
    const chair = this.#who(PRIME_MINISTER);
    await this.#sees(chair, (meeting) => quorumOf(meeting, new Date().toISOString()).reached);
    await chair.does({ type: 'open-sitting' });
  }

  async act(): Promise<void> {
    for (let done = 0; done < ACTS; done += 1) {
      const from = this.#chance.happens(PODIUM_SHARE) ? this.#podium() : this.#all;
      const who = this.#chance.pick(from);
      if (who?.follower) void this.#actOf(who);
      if (this.#chance.happens(0.12)) this.#trouble();
      if (this.#chance.happens(0.06)) this.#voteAtOnce();
      if (this.#chance.happens(0.05)) this.#sendAgain();
      // Not a wait for something: the network's and the people's own pace.
      if (this.#chance.happens(0.7)) await wait(this.#chance.below(12));
    }
  }

  /** The network is whole again; whoever never came comes now, and everything is answered. */
  async end(): Promise<void> {
    for (const each of this.#all) {
      if (!each.follower) each.come();
      each.cut();
    }
    await Promise.all(this.#all.map((each) => each.settled()));
  }

  /** The secretary, and whoever holds the chair as far as the secretary knows. */
  #podium(): readonly Attendee[] {
    const secretary = this.#who(SECRETARY);
    const { replica } = secretary;
    const chair = replica && chairNow(replica.meeting)?.personId;
    return [secretary, this.#who(chair ?? PRIME_MINISTER)];
  }

  async #actOf(who: Attendee): Promise<void> {
    const snapshot = who.follower?.getSnapshot();
    const { replica, seat } = snapshot ?? {};
    if (!replica || !seat) return;
    const { meeting } = replica;
    const { closedItemId } = this;
    const scene = {
      meeting,
      mine: replica.mine,
      seat: meeting.seats[seat.id] ?? seat,
      chance: this.#chance,
    };
    const command = chooseAct({ ...scene, closedItemId });
    if (command) await who.does(command);
  }

  #trouble(): void {
    const who = this.#chance.pick(this.#all);
    const kind = this.#chance.number();
    if (!who?.follower) who?.come();
    else if (kind < 0.35) who.cut();
    else if (kind < 0.65) who.silence(this.#chance.pick(['up', 'down', 'both'] as const) ?? 'both');
    else if (kind < 0.75) who.rejoin();
    else who.comeBack(this.#chance.happens(0.5));
  }

  /** Everybody who may vote does, in the same instant. */
  #voteAtOnce(): void {
    for (const who of this.#all.slice(1, 28)) {
      const { replica, seat } = who.follower?.getSnapshot() ?? {};
      if (!replica || !seat) continue;
      const scene = { ...replica, seat, chance: this.#chance, closedItemId: '' };
      const command = castBallot(scene);
      if (command) void who.does(command);
    }
  }

  /** Something that was recorded, once more with the same id. */
  #sendAgain(): void {
    const who = this.#chance.pick(this.#all);
    const recorded = who?.answers.filter(({ answer }) => answer.accepted && answer.events > 0);
    const sent = this.#chance.pick(recorded ?? []);
    if (who?.follower && sent) void who.does(sent.command, sent.id);
  }

  /** Until the meeting is there, or is not for who came: their seat was withdrawn before. */
  async #comes(who: Attendee): Promise<void> {
    who.come();
    await this.#until(who, ({ replica, status }) => replica !== null || status === 'refused');
  }

  async #sees(who: Attendee, what: (meeting: Meeting) => boolean): Promise<void> {
    await this.#until(who, ({ replica }) => replica !== null && what(replica.meeting));
  }

  async #until(who: Attendee, what: (snapshot: FollowerSnapshot) => boolean): Promise<void> {
    if (!who.follower) throw new Error(`${who.personId} has not come`);
    await until(who.follower, what);
  }

  #meetingOf(who: Attendee): Meeting {
    const { replica } = who;
    if (!replica) throw new Error(`${who.personId} sees no meeting`);
    return replica.meeting;
  }

  #who(personId: string): Attendee {
    const found = this.#all.find((each) => each.personId === personId);
    if (!found) throw new Error(`${personId} is not in the cast`);
    return found;
  }
}
