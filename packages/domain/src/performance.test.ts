import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { entriesIn } from './drawers.ts';
import type { Recorded } from './event.ts';
import { evolve } from './evolve.ts';
import { type Meeting, noMeeting } from './meeting.ts';
import { buildItem } from './testing/build-item.ts';
import { buildMeeting } from './testing/build-meeting.ts';
import { buildSeat, cabinetOf } from './testing/build-seat.ts';
import { recordOf } from './testing/record.ts';
import { NINE } from './testing/times.ts';

/** Milliseconds of processor time: other work on the machine does not count. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Decides and folds one command after another; all must be accepted. */
function act(start: Meeting, commands: Iterable<readonly [string, Command]>) {
  const events: Recorded[] = [];
  let meeting = start;
  for (const [by, command] of commands) {
    const seat = meeting.seats[by] ?? null;
    const decision = decide(meeting, command, { seat, by, at: NINE });
    if (!decision.accepted) throw new Error(`${by}: ${command.type}: ${decision.refusal}`);
    for (const event of decision.events) {
      const recorded = { version: meeting.version + 1, by, at: NINE, event };
      events.push(recorded);
      meeting = evolve(meeting, recorded);
    }
  }
  return { meeting, events };
}

describe('the fold', { timeout: 60_000 }, () => {
  test('M18: of 10,000 events of a cabinet of 27 takes under 150 ms', () => {
    const seats = cabinetOf(27);
    const items = Array.from({ length: 20 }, (_, index) => buildItem({ id: `item-${index}` }));
    const start = recordOf(buildMeeting({ seats, items })).reduce(evolve, noMeeting('meeting'));
    const { events } = act(start, session(seats.map(({ id }) => id)));
    expect(events.length).toBeGreaterThan(10_000);
    const some = events.slice(0, 10_000);
    const times = [1, 2, 3].map(() => timeOf(() => some.reduce(evolve, start)));
    expect(Math.min(...times)).toBeLessThan(150);
  });

  test('M18: of 12,000 bridge points that check in and report takes under 3 s', () => {
    const bridges = Array.from({ length: 12_000 }, (_, index) =>
      buildSeat({ id: `bridge-${index}`, role: 'bridge' }),
    );
    const start = recordOf(buildMeeting({ seats: cabinetOf(3), stage: 'published' })).reduce(
      evolve,
      noMeeting('meeting'),
    );
    const given = act(start, inBatches(bridges)).meeting;
    const ids = bridges.map(({ id }) => id);
    let meeting = given;
    const deciding = timeOf(() => {
      meeting = act(given, crowd(ids)).meeting;
    });
    const { events } = act(given, crowd(ids));
    const folding = timeOf(() => events.reduce(evolve, given));
    expect(entriesIn(meeting.attendance)).toHaveLength(12_000 + 3);
    expect(entriesIn(meeting.bridges)).toHaveLength(12_000);
    expect(folding).toBeLessThan(3_000);
    expect(deciding).toBeLessThan(6_000);
  });
});

/** A long session: for each item everybody speaks, and a vote is held in which all vote twice. */
function* session(ids: readonly string[]): Generator<readonly [string, Command]> {
  for (let round = 0; round < 95; round += 1) {
    const [questionId, itemId] = [`question-${round}`, `item-${round % 20}`];
    yield ['chair', { type: 'take-up-item', itemId }];
    for (const id of ids) {
      const requestId = `request-${round}-${id}`;
      const asked = { kind: 'speak', subject: '', speaker: null, respondentSeatId: null } as const;
      yield [id, { type: 'request-floor', requestId, ...asked }];
      yield ['chair', { type: 'give-floor', requestId, seconds: 60 }];
    }
    const question = {
      text: 'Adopt?',
      kind: 'motion',
      options: [],
      link: null,
      secret: false,
      election: null,
    } as const;
    yield ['chair', { type: 'put-question', questionId, itemId, question, repeats: null }];
    yield ['chair', { type: 'open-vote', questionId, seconds: null, rollCall: false }];
    for (const id of ids)
      yield [id, { type: 'cast-ballot', replaces: null, questionId, choice: 'agree', comment: '' }];
    yield ['chair', { type: 'close-vote', questionId }];
  }
}

function* inBatches(
  seats: readonly ReturnType<typeof buildSeat>[],
): Generator<readonly [string, Command]> {
  for (let from = 0; from < seats.length; from += 500) {
    yield ['secretary', { type: 'give-seats', seats: seats.slice(from, from + 500) }];
  }
}

function* crowd(ids: readonly string[]): Generator<readonly [string, Command]> {
  const checks = { picture: true, sound: true, line: true, papers: true };
  const report = {
    head: 'Head',
    technician: '',
    phone: '',
    peoplePresent: 9,
    devices: [],
    checks,
    ready: true,
  };
  for (const id of ids) {
    yield [id, { type: 'receive-pack' }];
    yield [id, { type: 'check-in', where: 'remote', way: 'tablet' }];
    yield [id, { type: 'report-bridge', report }];
  }
}
