import {
  type Command,
  decide,
  evolve,
  GOVERNMENT_RULES,
  type Meeting,
  type MeetingEvent,
  type NewItem,
  noMeeting,
  type Recorded,
  type Role,
  type Seat,
} from '@e-cabinet/domain';

const START = Date.parse('2026-11-23T01:00:00.000Z');

/** A meeting held by the rules themselves, for tests: whoever acts is named by seat, everything at its own second. */
export class Rehearsal {
  meeting: Meeting;
  readonly log: Recorded[] = [];
  #second = 0;

  constructor(seats: readonly Seat[], details: Partial<Meeting['details']> = {}) {
    this.meeting = noMeeting('m');
    this.act(null, {
      type: 'schedule-meeting',
      meetingId: 'm',
      bodyId: 'government',
      details: {
        title: 'Phiên họp',
        kind: 'ordinary',
        place: '',
        startsAt: new Date(START).toISOString(),
        endsAt: null,
        videoLink: null,
        ...details,
      },
      rules: { ...GOVERNMENT_RULES, briefsRequired: false },
      practice: false,
      copiedFrom: null,
      seats,
    });
  }

  /** @throws when the rules refuse it: a rehearsal goes as written */
  act(seatId: string | null, ...commands: readonly Command[]): this {
    for (const command of commands) this.#one(seatId, command);
    return this;
  }

  #one(seatId: string | null, command: Command): void {
    this.#second += 1;
    const at = new Date(START + this.#second * 1_000).toISOString();
    const seat = seatId === null ? null : (this.meeting.seats[seatId] ?? null);
    const by = seatId ?? 'office';
    const decision = decide(this.meeting, command, { seat, by, at });
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.refusal}`);
    for (const event of decision.events) this.#record(event, by, at);
  }

  /** What no command of a rehearsal leads to. */
  tell(event: MeetingEvent): this {
    this.#second += 1;
    this.#record(event, 'clock', new Date(START + this.#second * 1_000).toISOString());
    return this;
  }

  #record(event: MeetingEvent, by: string, at: string): void {
    const recorded = { version: this.meeting.version + 1, by, at, event };
    this.log.push(recorded);
    this.meeting = evolve(this.meeting, recorded);
  }
}

export function seat(id: string, role: Role, fields: Partial<Seat> = {}): Seat {
  const name = { vi: id, en: id };
  const bare = { unitId: null, itemIds: null, forSeatId: null, level: null, weight: 1 };
  return { id, role, name, personId: `person-${id}`, ...bare, ...fields };
}

export function item(id: string, fields: Partial<NewItem> = {}): NewItem {
  return {
    id,
    title: id,
    kind: 'decide',
    minutes: 20,
    presenters: [],
    submittedBy: '',
    audience: { kind: 'everyone' },
    ...fields,
  };
}

/** A chair, two members and a secretary: two of three make the quorum. */
export const SMALL_CABINET: readonly Seat[] = [
  seat('chair', 'chair'),
  seat('finance', 'member'),
  seat('health', 'member'),
  seat('secretary', 'secretary'),
];
