import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAJORITY_BASES, THRESHOLDS, TIE_RULES } from '../rules.ts';
import type { ElectionKind } from './commands.ts';
import { markedOn } from './marking.ts';
import type { VoteInputs } from './result.ts';
import { isForChair, recompute } from './verdict.ts';

const SEED = 20261122;
const RUNS = 2_000;
const CANDIDATES = ['a', 'b', 'c', 'd'];
const BETWEEN: Readonly<Record<ElectionKind, string>> = { approval: '+', ranking: '>' };

/** What one ballot says: some of the candidates, in the order offered or as they are preferred, or nobody. */
function choices(kind: ElectionKind, candidates: readonly string[]): fc.Arbitrary<string> {
  const subset =
    kind === 'approval' ? fc.subarray([...candidates]) : fc.shuffledSubarray([...candidates]);
  return subset.map((marked) => marked.join(BETWEEN[kind]) || 'blank');
}

function elections(
  kind: ElectionKind,
  candidates: readonly string[] = CANDIDATES,
): fc.Arbitrary<VoteInputs> {
  return fc
    .record({
      ballots: fc.array(choices(kind, candidates), { maxLength: 12 }),
      silent: fc.integer({ min: 0, max: 2 }),
      places: fc.integer({ min: 1, max: candidates.length }),
      base: fc.constantFrom(...MAJORITY_BASES),
      threshold: fc.oneof(fc.constantFrom(...THRESHOLDS), fc.integer({ min: 1, max: 8 })),
      tie: fc.constantFrom(...TIE_RULES),
      chairVotes: fc.boolean(),
    })
    .map(({ ballots, silent, places, base, threshold, tie, chairVotes }) => {
      const there = ballots.length + silent;
      return {
        kind,
        rule: { base, threshold, tie },
        members: there,
        recused: [],
        entitled: there,
        present: there,
        represented: 0,
        election: { candidates, places: kind === 'ranking' ? 1 : places },
        tally: tallyOf(ballots),
        cast: ballots.length,
        weighed: null,
        chairChoice: (chairVotes && ballots[0]) || null,
      };
    });
}

function tallyOf(ballots: readonly string[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const choice of ballots) tally[choice] = (tally[choice] ?? 0) + 1;
  return tally;
}

function always(
  votes: fc.Arbitrary<VoteInputs>,
  holds: (votes: VoteInputs, verdict: ReturnType<typeof recompute>) => void,
): void {
  const property = fc.property(votes, (inputs) => holds(inputs, recompute(inputs)));
  fc.assert(property, { numRuns: RUNS, seed: SEED });
}

const BOTH = fc.oneof(elections('approval'), elections('ranking'));

describe('of every election', () => {
  test('V28, V30: never more are elected than there are places, and nobody twice', () => {
    let elected = 0;
    always(BOTH, ({ election }, { count, outcome }) => {
      const found = count?.elected ?? [];
      elected += found.length;
      expect(found.length).toBeLessThanOrEqual(election?.places ?? 0);
      expect(new Set(found).size).toBe(found.length);
      if (outcome !== 'tied') expect(outcome === 'adopted').toBe(found.length > 0);
    });
    expect(elected).toBeGreaterThan(500);
  });

  test('V28: who is elected has the majority, and nobody who is not has more votes', () => {
    always(elections('approval'), ({ election }, { count, needed }) => {
      const votes = count?.votes ?? {};
      for (const winner of count?.elected ?? []) {
        expect(votes[winner]).toBeGreaterThanOrEqual(needed);
        const beside = (election?.candidates ?? []).filter((id) => !count?.elected.includes(id));
        const ahead = beside.filter((id) => (votes[id] ?? 0) > (votes[winner] ?? 0));
        expect(ahead).toEqual([]);
      }
    });
  });

  test('V29: a tie is named where, and only where, more reach the last place than there are', () => {
    let ties = 0;
    always(elections('approval'), ({ election, rule }, { count, needed, tie }) => {
      const able = Object.values(count?.votes ?? {}).filter((votes) => votes >= needed);
      const last = able.sort((a, b) => b - a)[(election?.places ?? 0) - 1];
      const level = able.filter((votes) => votes >= (last ?? 0)).length;
      const isTied = last !== undefined && level > (election?.places ?? 0);
      expect(count?.tied !== null).toBe(isTied);
      expect(tie !== null).toBe(isTied);
      if (tie === 'chair') expect(rule.tie).toBe('chair');
      if (isTied) ties += 1;
    });
    expect(ties).toBeGreaterThan(100);
  });

  test('V30: in each round all votes are counted or exhausted, and fewer stand after it', () => {
    let rounds = 0;
    always(elections('ranking'), ({ cast }, { count, needed }) => {
      rounds += count?.rounds.length ?? 0;
      let before = CANDIDATES.length + 1;
      for (const { votes, exhausted } of count?.rounds ?? []) {
        const counted = Object.values(votes).reduce((sum, each) => sum + each, exhausted);
        expect(counted).toBe(cast);
        expect(Object.keys(votes).length).toBeLessThan(before);
        before = Object.keys(votes).length;
      }
      const [winner] = count?.elected ?? [];
      if (winner && !count?.tied) expect(count?.votes[winner]).toBeGreaterThanOrEqual(needed);
    });
    expect(rounds).toBeGreaterThan(3_000);
  });

  test('V30: whoever comes first on ballots for a majority of their own is elected at once', () => {
    let found = 0;
    always(elections('ranking'), (inputs, { count, needed }) => {
      const first = (id: string) =>
        Object.entries(inputs.tally)
          .filter(([choice]) => markedOn('ranking', choice)[0] === id)
          .reduce((sum, [, votes]) => sum + votes, 0);
      const own = CANDIDATES.filter((id) => first(id) >= needed && 2 * first(id) > inputs.cast);
      if (own.length === 0) return;
      found += 1;
      expect([count?.elected, count?.rounds.length]).toEqual([own, 1]);
    });
    expect(found).toBeGreaterThan(100);
  });

  test('V32, V8: of two candidates, each ballot naming one, a ranking ends as a choice does', () => {
    const single = fc.constantFrom('a', 'b', 'blank');
    const some = fc.array(single, { maxLength: 12 });
    const equal = fc.integer({ min: 1, max: 6 }).map((half) => {
      return Array.from({ length: 2 * half }, (_, index) => (index % 2 === 0 ? 'a' : 'b'));
    });
    let ties = 0;
    const both = fc.tuple(elections('ranking', ['a', 'b']), fc.oneof(some, equal));
    fc.assert(
      fc.property(both, ([drawn, ballots]) => {
        const tally = { a: 0, b: 0, blank: 0, ...tallyOf(ballots) };
        const silent = drawn.members - drawn.cast;
        const there = ballots.length + silent;
        const sizes = { members: there, entitled: there, present: there, cast: ballots.length };
        const chairChoice = drawn.chairChoice === null ? null : (ballots[0] ?? null);
        const inputs = { ...drawn, ...sizes, tally, chairChoice };
        // Equal sides that each have the majority are two winners of a choice, by the order offered.
        if (tally.a === tally.b && tally.a >= recompute(inputs).needed) return;
        const { count, outcome, tie } = recompute(inputs);
        const choice = recompute({ ...inputs, kind: 'choice', election: null });
        if (tie !== null) ties += 1;
        const winner = count?.elected[0] ?? null;
        expect({ winner, outcome, tie }).toEqual({
          winner: choice.winner,
          outcome: choice.outcome,
          tie: choice.tie,
        });
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(ties).toBeGreaterThan(50);
  });

  test('V29, V31, V32: the chair’s ballot changes nothing where it is not asked for', () => {
    let asked = 0;
    always(BOTH, (inputs) => {
      const without = recompute({ ...inputs, chairChoice: null });
      if (isForChair({ ...inputs, chairChoice: null })) asked += 1;
      else expect(recompute(inputs)).toEqual(without);
    });
    expect(asked).toBeGreaterThan(100);
  });

  test('V28, V30: called otherwise, the same candidates are elected', () => {
    const names = new Map([...'abcd'].map((id, index) => [id, ['w', 'x', 'y', 'z'][index] ?? '']));
    const renamed = (text: string) =>
      text === 'blank' ? text : [...text].map((each) => names.get(each) ?? each).join('');
    always(BOTH, (inputs, { count, ...verdict }) => {
      const other = recompute({
        ...inputs,
        tally: Object.fromEntries(
          Object.entries(inputs.tally)
            .map(([choice, votes]) => [renamed(choice), votes] as const)
            .reverse(),
        ),
        election: inputs.election && {
          ...inputs.election,
          candidates: inputs.election.candidates.map(renamed),
        },
        chairChoice: inputs.chairChoice && renamed(inputs.chairChoice),
      });
      expect(other).toMatchObject({ ...verdict, winner: null });
      expect(other.count?.elected).toEqual(count?.elected.map(renamed));
    });
  });

  test('V9: stored and read again it is counted the same', () => {
    always(BOTH, (inputs, verdict) => {
      const stored = JSON.parse(JSON.stringify({ ...inputs, ...verdict })) as VoteInputs;
      expect({ ...stored, ...recompute(stored) }).toEqual({ ...inputs, ...verdict });
    });
  });
});
