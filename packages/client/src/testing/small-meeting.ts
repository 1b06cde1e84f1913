import {
  type Actor,
  type Command,
  decide,
  evolve,
  GOVERNMENT_RULES,
  type Meeting,
  mineOf,
  noMeeting,
  ownersOf,
  type Recorded,
  type Role,
  type Seat,
  type SeatId,
  viewOf,
  visible,
} from '@e-cabinet/domain';

export const MEETING = 'meeting';
export const QUESTION = 'question';

function seat(id: SeatId, role: Role): Seat {
  const name = { vi: id, en: id };
  const nothing = { unitId: null, itemIds: null, forSeatId: null, level: null, weight: 1 };
  return { id, role, name, personId: id, ...nothing };
}

const SEATS = [seat('secretary', 'secretary'), seat('chair', 'chair'), seat('minister', 'member')];

/** A meeting in memory: its log, decided and seen by the domain's own rules. */
export class SmallMeeting {
  readonly log: Recorded[] = [];
  meeting: Meeting = noMeeting(MEETING);

  get version(): number {
    return this.log.length;
  }

  seat(id: string): Seat | undefined {
    return this.meeting.seats[id];
  }

  act(by: SeatId, command: Command) {
    const actor: Actor = { seat: this.seat(by) ?? null, by, at: new Date().toISOString() };
    const decision = decide(this.meeting, command, actor);
    if (!decision.accepted) return decision;
    for (const event of decision.events) {
      const recorded = { version: this.version + 1, by, at: actor.at, event };
      this.log.push(recorded);
      this.meeting = evolve(this.meeting, recorded);
    }
    return { ...decision, at: actor.at };
  }

  /** What a seat sees of the versions after one and up to another. */
  seen(by: Seat, after: number, upTo: number): Recorded[] {
    const view = viewOf(this.meeting, by);
    return this.#run(after, upTo).flatMap(
      (recorded) => visible(recorded, view, this.meeting) ?? [],
    );
  }

  own(by: Seat, after: number, upTo: number): Recorded[] {
    return this.#run(after, upTo).filter((recorded) => ownersOf(recorded).includes(by.id));
  }

  snapshot(by: Seat) {
    const meeting = this.seen(by, 0, this.version).reduce(evolve, noMeeting(MEETING));
    return { version: this.version, meeting, mine: mineOf(this.meeting, by.id) };
  }

  #run(after: number, upTo: number): Recorded[] {
    return this.log.filter(({ version }) => version > after && version <= upTo);
  }
}

/** In session, with a vote open. */
export function meetingWithOpenVote(): SmallMeeting {
  const meeting = new SmallMeeting();
  const item = {
    id: 'item',
    title: 'Budget',
    kind: 'decide',
    minutes: 10,
    presenters: [],
    submittedBy: 'Ministry of Finance',
    audience: { kind: 'everyone' },
  } as const;
  const question = {
    text: 'Adopt?',
    kind: 'motion',
    options: [],
    link: null,
    secret: false,
    election: null,
  } as const;
  const here = { type: 'check-in', where: 'room', way: 'tablet' } as const;
  const steps: readonly (readonly [SeatId, Command])[] = [
    ['office', scheduled()],
    ['secretary', { type: 'add-items', items: [item], before: null, lateReason: null }],
    ['secretary', { type: 'publish-meeting' }],
    ['chair', here],
    ['minister', here],
    ['chair', { type: 'open-sitting' }],
    ['chair', { type: 'take-up-item', itemId: 'item' }],
    [
      'chair',
      { type: 'put-question', questionId: QUESTION, itemId: 'item', question, repeats: null },
    ],
    ['chair', { type: 'open-vote', questionId: QUESTION, seconds: null, rollCall: false }],
  ];
  for (const [by, command] of steps) {
    const decision = meeting.act(by, command);
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.refusal}`);
  }
  return meeting;
}

function scheduled(): Command {
  return {
    type: 'schedule-meeting',
    meetingId: MEETING,
    bodyId: 'government',
    details: {
      title: 'Regular session',
      kind: 'ordinary',
      place: 'Hà Nội',
      startsAt: '2026-11-21T02:00:00.000Z',
      endsAt: null,
      videoLink: null,
    },
    rules: { ...GOVERNMENT_RULES, briefsRequired: false },
    practice: false,
    copiedFrom: null,
    seats: SEATS,
  };
}
