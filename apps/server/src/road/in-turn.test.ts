import { evolve, type Meeting, type MeetingEvent, noMeeting } from '@e-cabinet/domain';
import { buildMeeting, cabinetOf } from '@e-cabinet/domain/testing';
import type { CommandAnswer } from '@e-cabinet/protocol';
import type { EventLog, StoredEvent } from '@e-cabinet/sync';
import { describe, expect, test } from 'vitest';
import { InTurn } from './in-turn.ts';
import { LiveMeeting } from './live-meeting.ts';

const MEETING = 'meeting-1';
const AT = '2026-12-04T01:00:00.000Z';
/** More than two turns of them. */
const MEMBERS = 600;
const ANNOUNCED: MeetingEvent = {
  type: 'announcement-made',
  announcementId: 'from-elsewhere',
  text: 'Mười phút nữa bắt đầu',
  audience: { kind: 'all' },
};

/** `lost`: it is recorded, and nobody learns of it. */
type Fate = 'fails' | 'lost' | undefined;

/** A log in memory, and what happens to it at each turn. */
class Log implements EventLog {
  events: StoredEvent[] = [];
  turns = 0;
  /** Those that were taken as they were decided beforehand. */
  taken = 0;
  readonly #at: (log: Log) => Fate;
  #before: Promise<unknown> = Promise.resolve();
  #salts = 0;
  #faulty: number;

  /** @param faulty the stamping beforehand that throws, counted from 1 */
  constructor(at: (log: Log) => Fate, faulty = 0) {
    this.#at = at;
    this.#faulty = faulty;
  }

  keep(commandId: string, by: string, event: MeetingEvent): StoredEvent {
    const made = { meetingId: MEETING, commandId, by, at: AT, event };
    const [stored] = this.stamp([made], this.events.length);
    if (!stored) throw new Error('nothing is stamped');
    this.events.push(stored);
    return stored;
  }

  stamp: EventLog['stamp'] = (events, after) => {
    if (events.length > 1) this.#faulty -= 1;
    if (events.length > 1 && this.#faulty === 0) throw new Error('no random bytes');
    return events.map((event, index) => {
      this.#salts += 1;
      return { ...event, version: after + index + 1, salt: `salt ${this.#salts}` };
    });
  };

  append: EventLog['append'] = (end, events) =>
    this.#inOrder(async () => {
      if (this.events.length !== end.version || this.events.at(-1)?.salt !== end.salt) return false;
      this.events = [...this.events, ...events];
      this.taken += 1;
      return true;
    });

  turn: EventLog['turn'] = ({ known, commandIds }, decide) =>
    this.#inOrder(async () => {
      const { append } = decide({
        tail: this.events.slice(known),
        recorded: this.events.filter(({ commandId }) => commandIds.includes(commandId)),
      });
      this.events = [...this.events];
      return append.map(({ commandId, by, event }) => this.keep(commandId, by, event));
    });

  read: EventLog['read'] = async (_meetingId, after) => this.events.slice(after);
  versions: EventLog['versions'] = async () => new Map();

  #inOrder<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#before.then(async () => {
      this.turns += 1;
      const fate = this.#at(this);
      const before = this.events;
      const done = await act();
      await new Promise((resolve) => setImmediate(resolve));
      if (fate === 'fails') this.events = before;
      if (fate) throw new Error('the database is gone');
      return done;
    });
    this.#before = turn.catch(() => undefined);
    return turn;
  }
}

/** Everybody leaves at once. */
async function allLeave(at: (log: Log) => Fate, faulty?: number) {
  const log = new Log(at, faulty);
  for (const event of buildMeeting({ seats: cabinetOf(MEMBERS), stage: 'published' })) {
    log.keep('prepared', 'clock', event);
  }
  const live = new LiveMeeting(MEETING);
  live.advance(log.events);
  const signer = { publicKey: '', sign: () => '' };
  const turn = new InTurn({ log, live, signer, moved: () => {}, failed: () => {} });
  const persons = Object.values(live.meeting.seats).flatMap(({ personId }) => personId ?? []);
  const command = { type: 'check-out' } as const;
  const answers = persons.map((personId) => {
    const sender = { kind: 'person', personId, unitIds: [], officeSeatId: null } as const;
    return new Promise<CommandAnswer>((answer) =>
      turn.submit({ id: `of-${personId}`, command, sender, at: AT, answer }),
    );
  });
  return { log, live, answers: await Promise.all(answers) };
}

const folded = ({ events }: Log): Meeting => events.reduce(evolve, noMeeting(MEETING));

function expectAnswered(log: Log, answers: readonly CommandAnswer[]): void {
  const told = answers.flatMap((answer) => (answer.accepted ? answer.version : []));
  const recorded = log.events.filter(({ commandId }) => commandId.startsWith('of-'));
  expect(told).toEqual(recorded.map(({ version }) => version));
}

describe('commands that are sent behind a turn that is being written', () => {
  test('are each recorded once, in the order in which they came', async () => {
    const { log, live, answers } = await allLeave(() => undefined);
    expect(log.turns).toBeGreaterThan(2);
    expect(log.taken).toBe(log.turns);
    expect(answers.filter(({ accepted }) => accepted)).toHaveLength(MEMBERS);
    expectAnswered(log, answers);
    expect(live.meeting).toEqual(folded(log));
  });

  test('are decided anew when the turn before them fails', async () => {
    const { log, live, answers } = await allLeave(({ turns }) =>
      turns === 1 ? 'fails' : undefined,
    );
    const refused = answers.filter(({ accepted }) => !accepted);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(MEMBERS);
    expectAnswered(log, answers);
    expect(live.meeting).toEqual(folded(log));
  });

  test('stand when the turn before them was recorded without saying so', async () => {
    const { log, live, answers } = await allLeave(({ turns }) =>
      turns === 1 ? 'lost' : undefined,
    );
    const left = log.events.filter(({ event }) => event.type === 'checked-out');
    expect(left).toHaveLength(MEMBERS);
    // The first turn's were told that nobody knows; all others were recorded behind it.
    const known = answers.filter(({ accepted }) => accepted).length;
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(MEMBERS);
    expect(log.taken).toBe(log.turns);
    expect(live.meeting).toEqual(folded(log));
  });

  test.each([1, 2, 3])('lose nothing by a fault before they are sent (%s)', async (faulty) => {
    const { log, live, answers } = await allLeave(() => undefined, faulty);
    expect(answers.filter(({ accepted }) => accepted)).toHaveLength(MEMBERS);
    expectAnswered(log, answers);
    expect(live.meeting).toEqual(folded(log));
  });

  test('are decided anew when another process comes between, and when they were recorded before', async () => {
    const { log, live, answers } = await allLeave((at) => {
      if (at.turns === 2) at.keep('elsewhere', 'clock', ANNOUNCED);
      if (at.turns === 3) {
        const { id, personId } = Object.values(folded(at).seats)[MEMBERS - 1] ?? {};
        const event = { type: 'checked-out', seatId: id ?? '', way: 'self' } as const;
        at.keep(`of-${personId}`, id ?? '', event);
      }
      return undefined;
    });
    expect(answers.filter(({ accepted }) => accepted)).toHaveLength(MEMBERS);
    expect(log.events.filter(({ event }) => event.type === 'checked-out')).toHaveLength(MEMBERS);
    expect(live.meeting).toEqual(folded(log));
  });
});
