import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutyOf } from './actor.ts';
import { canContinue, mayMoveViews } from './cursor.ts';
import { decide } from './decide.ts';
import { entriesIn, entryIn } from './drawers.ts';
import type { Recorded } from './event.ts';
import { evolve } from './evolve.ts';
import { may } from './may.ts';
import { type Meeting, noMeeting } from './meeting.ts';
import { mineOf, noMine } from './mine.ts';
import { own } from './own.ts';
import { evolveMine, ownersOf } from './own-events.ts';
import type { Seat } from './seat.ts';
import { actorOf } from './testing/given.ts';
import { type Act, rehearse, STAGES, type Stage } from './testing/rehearse.ts';
import { secretsFor, unknownNames } from './testing/secrets.ts';
import { viewOf } from './view.ts';
import { visible } from './visible.ts';
import { computeResult } from './votes/compute-result.ts';
import { openQuestion } from './votes/find-question.ts';
import { inconsistencyOf } from './votes/inconsistency.ts';
import { recompute } from './votes/verdict.ts';

const SEED = 20261121;
const ACTS = fc.array(fc.record({ who: fc.nat(), seed: fc.nat() }), {
  minLength: 30,
  maxLength: 70,
  size: 'max',
});

/** Holds of every meeting that people make of it; a failing one is printed with its acts. */
function always(runs: number, holds: (stage: Stage, acts: readonly Act[]) => void): void {
  const property = fc.property(fc.constantFrom(...STAGES), ACTS, holds);
  fc.assert(property, { numRuns: runs, seed: SEED, endOnFailure: true });
}

const START = noMeeting('meeting');

function seen(log: readonly Recorded[], seat: Seat, meeting: Meeting): readonly Recorded[] {
  const view = viewOf(meeting, seat);
  return log.flatMap((recorded) => visible(recorded, view, meeting) ?? []);
}

/** One seat of each view: seats of the same view see alike. */
function readers(meeting: Meeting): readonly Seat[] {
  const seats = Object.values(meeting.seats);
  return [...new Map(seats.map((seat) => [viewOf(meeting, seat).key, seat])).values()];
}

/** The meeting as a seat holds it, but for the number of the last event that it happened to see. */
function held(events: readonly Recorded[], from = START): Meeting {
  return { ...events.reduce(evolve, from), version: 0 };
}

describe('whatever people do', { timeout: 60_000 }, () => {
  test('M17, M18: a refused command changes nothing, an accepted one always leads to the same', () => {
    always(40, (stage, acts) => {
      for (const { by, at, command, decision, before, after } of rehearse(stage, acts).steps) {
        if (!decision.accepted || decision.events.length === 0) expect(after).toBe(before);
        expect(decide(before, command, actorOf(before, by, at))).toEqual(decision);
      }
    });
  });

  test('M18: the log is dense, and the meeting is its fold, also after it was stored', () => {
    always(40, (stage, acts) => {
      const { log, meeting } = rehearse(stage, acts);
      expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
      const stored = JSON.parse(JSON.stringify(log)) as typeof log;
      expect(stored.reduce(evolve, START)).toEqual(meeting);
    });
  });

  test('W10: what a seat knows of itself is the fold of its own events', () => {
    always(40, (stage, acts) => {
      const { log, meeting } = rehearse(stage, acts);
      for (const { id } of Object.values(meeting.seats)) {
        const mine = log.reduce((before, recorded) => evolveMine(before, recorded, id), noMine());
        expect(mine).toEqual(mineOf(meeting, id));
        const own = log.filter((recorded) => ownersOf(recorded).includes(id));
        expect(own.reduce((before, one) => evolveMine(before, one, id), noMine())).toEqual(mine);
      }
    });
  });

  test('W2, W3, W7, W8: nobody holds an id or a text of what they may not know of', () => {
    always(40, (stage, acts) => {
      const { log, meeting } = rehearse(stage, acts);
      for (const seat of readers(meeting)) {
        const told = JSON.stringify(held(seen(log, seat, meeting)));
        const secrets = [
          ...secretsFor({ seat, meeting, log }),
          ...unknownNames({ seat, meeting, log }),
        ];
        const leaks = secrets.filter(([text]) => told.includes(JSON.stringify(text)));
        expect(leaks.map(([text, why]) => `${seat.id} is told ${text}: ${why}`)).toEqual([]);
      }
    });
  });

  test('V10, V25: nobody holds a choice before the vote is closed, but in a roll-call the podium', () => {
    always(40, (stage, acts) => {
      const { log, meeting } = rehearse(stage, acts);
      for (const seat of readers(meeting)) {
        const { questions } = held(seen(log, seat, meeting));
        for (const { id, state, ballots, result, rollCall } of Object.values(questions)) {
          if (state !== 'closed' && state !== 'void') expect(result).toBeNull();
          for (const [, { choice, comment }] of entriesIn(ballots)) {
            if (stage === 'in-writing' && readsOpinions(meeting, seat, id)) continue;
            if (rollCall && may(dutyOf(meeting, seat), 'put-question')) continue;
            expect([choice, comment]).toEqual([null, '']);
          }
        }
      }
    });
  });

  test('V9, R3: a vote that is closed adds up, and computed again is the same', () => {
    let cast = 0;
    always(90, (_stage, acts) => {
      const { meeting } = rehearse('voting', acts);
      const question = openQuestion(meeting);
      if (!question) return;
      const result = computeResult(meeting, question);
      cast += result.cast;
      expect(inconsistencyOf(question, result)).toBeNull();
      expect(result).toMatchObject(recompute(result));
      const tallied = Object.values(result.tally).reduce((sum, count) => sum + count, 0);
      expect([tallied, result.cast]).toEqual([result.cast, question.voted]);
      expect(result.cast + result.notVoting).toBe(result.entitled);
      expect(result.castInRoom + result.castRemotely).toBe(result.cast);
      expect(result.ballots).toHaveLength(result.cast);
    });
    expect(cast).toBeGreaterThan(20);
  });

  test('W14: seats of the same view see alike', () => {
    always(30, (stage, acts) => {
      const { log, meeting } = rehearse(stage, acts);
      const byKey = new Map<string, string>();
      for (const seat of Object.values(meeting.seats)) {
        const { key } = viewOf(meeting, seat);
        const told = JSON.stringify(seen(log, seat, meeting));
        expect(told).toBe(byKey.get(key) ?? told);
        byKey.set(key, told);
      }
    });
  });

  test('W11: who continues from a cursor holds what a snapshot holds', () => {
    let continued = 0;
    always(40, (stage, acts) => {
      const { log, meeting } = rehearse(stage, acts);
      for (const after of [0.3, 0.5, 0.7, 0.9, 0.97].map((part) => Math.floor(log.length * part))) {
        const past = log.slice(0, after);
        const then = past.reduce(evolve, START);
        const compared = new Set<string>();
        for (const seat of Object.values(meeting.seats)) {
          const before = own(then.seats, seat.id);
          if (!before) continue;
          const cursor = { class: viewOf(then, before).class, after };
          const views = `${viewOf(then, before).key} | ${viewOf(meeting, seat).key}`;
          if (compared.has(views) || !canContinue(meeting, seat, cursor)) continue;
          compared.add(views);
          continued += 1;
          const rest = seen(log.slice(after), seat, meeting);
          const live = held(rest, held(seen(past, before, then)));
          expect(live).toEqual(held(seen(log, seat, meeting)));
        }
      }
    });
    expect(continued).toBeGreaterThan(500);
  });

  test('W11: where no event moves views, every view stays as it is and everybody continues', () => {
    always(12, (stage, acts) => {
      const { log } = rehearse(stage, acts);
      let before = START;
      for (const recorded of log) {
        const after = evolve(before, recorded);
        if (!mayMoveViews(after, recorded)) expectSameViews(before, after);
        before = after;
      }
    });
  });
});

/** In writing the secretariat does, and whoever has answered the question. (L8) */
function readsOpinions(meeting: Meeting, seat: Seat, questionId: string): boolean {
  const { ballots = {} } = own(meeting.questions, questionId) ?? {};
  return seat.role === 'secretary' || entryIn(ballots, seat.forSeatId ?? seat.id) !== undefined;
}

function expectSameViews(before: Meeting, after: Meeting): void {
  for (const seat of Object.values(after.seats)) {
    const [was, is] = [viewOf(before, seat), viewOf(after, seat)];
    expect(is.key).toBe(was.key);
    for (const id of Object.keys(after.agenda.sections)) {
      expect(is.seesSection(id)).toBe(was.seesSection(id));
    }
    const published = before.publishedAt !== null || is.class === 'secretariat';
    if (published)
      expect(canContinue(after, seat, { class: was.class, after: before.version })).toBe(true);
  }
}
