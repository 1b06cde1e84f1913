import { describe, expect, test } from 'vitest';
import type { MajorityBase, ShareThreshold, Threshold, TieRule } from '../rules.ts';
import { MAJORITY_BASES, THRESHOLDS } from '../rules.ts';
import { REASONS, type Reason, reasonOf } from './reason.ts';
import type { Outcome, VoteInputs, VoteResult } from './result.ts';
import { recompute } from './verdict.ts';

/**
 * Worked out by hand. all: members, - recused; may: who may vote; here: present, + represented; for, ag(ainst),
 * oth(er): ballots; chair: how the chair voted. Then what the share is of, votes needed, and the end.
 */
const TABLE = `
all may here   for ag oth  chair     base      threshold       tie     of  needed  outcome   led     reason

27  25  22+2   14   8  2   agree     all       more-than-half  chair   27  14      adopted   -       enough
27  25  22+2   13  10  1   agree     all       more-than-half  chair   27  14      rejected  -       too-few
27  25  22+2   14  10  0   agree     all       at-least-half   chair   27  14      adopted   -       enough
27  25  22+2   13  11  0   agree     all       at-least-half   chair   27  14      rejected  -       too-few
27  25  22+2   18   4  2   agree     all       two-thirds      chair   27  18      adopted   -       enough
27  25  22+2   17   5  2   agree     all       two-thirds      chair   27  18      rejected  -       too-few
27  25  22+2   21   2  1   agree     all       three-quarters  chair   27  21      adopted   -       enough
27  25  22+2   20   3  1   agree     all       three-quarters  chair   27  21      rejected  -       too-few
27  27  27+0   27   0  0   agree     all       all             chair   27  27      adopted   -       enough
27  27  27+0   26   0  1   agree     all       all             chair   27  27      rejected  -       too-few

27  25  22+2   13   8  2   agree     entitled  more-than-half  chair   25  13      adopted   -       enough
27  25  22+2   12   8  2   agree     entitled  more-than-half  chair   25  13      rejected  -       too-few
27  25  22+2   13  10  0   agree     entitled  at-least-half   chair   25  13      adopted   -       enough
27  24  22+2   12  10  0   agree     entitled  at-least-half   chair   24  12      adopted   -       enough
27  24  22+2   11  10  0   agree     entitled  at-least-half   chair   24  12      rejected  -       too-few
27  25  22+2   17   4  2   agree     entitled  two-thirds      chair   25  17      adopted   -       enough
27  25  22+2   16   4  2   agree     entitled  two-thirds      chair   25  17      rejected  -       too-few
27  25  22+2   19   4  1   agree     entitled  three-quarters  chair   25  19      adopted   -       enough
27  25  22+2   18   4  1   agree     entitled  three-quarters  chair   25  19      rejected  -       too-few
27  25  23+2   25   0  0   agree     entitled  all             chair   25  25      adopted   -       enough
27  25  22+2   24   0  0   agree     entitled  all             chair   25  25      rejected  -       too-few

27  25  22+2   13   8  2   agree     present   more-than-half  chair   24  13      adopted   -       enough
27  25  22+2   12   8  2   agree     present   more-than-half  chair   24  13      rejected  -       too-few
27  25  22+2   12  12  0   agree     present   at-least-half   chair   24  12      adopted   -       enough
27  25  22+2   11  10  0   agree     present   at-least-half   chair   24  12      rejected  -       too-few
27  25  22+2   16   4  2   agree     present   two-thirds      chair   24  16      adopted   -       enough
27  25  22+2   15   9  0   agree     present   two-thirds      chair   24  16      rejected  -       too-few
27  25  22+2   18   6  0   agree     present   three-quarters  chair   24  18      adopted   -       enough
27  25  22+2   17   6  1   agree     present   three-quarters  chair   24  18      rejected  -       too-few
27  25  22+2   24   0  0   agree     present   all             chair   24  24      adopted   -       enough
27  25  22+2   23   0  0   agree     present   all             chair   24  24      rejected  -       too-few

27  25  22+2   11   7  2   agree     cast      more-than-half  chair   20  11      adopted   -       enough
27  25  22+2   10   7  3   agree     cast      more-than-half  chair   20  11      rejected  -       too-few
27  25  22+2   10   7  3   agree     cast      at-least-half   chair   20  10      adopted   -       enough
27  25  22+2    9   8  3   agree     cast      at-least-half   chair   20  10      rejected  -       too-few
27  25  22+2   14   6  0   agree     cast      two-thirds      chair   20  14      adopted   -       enough
27  25  22+2   13   6  1   agree     cast      two-thirds      chair   20  14      rejected  -       too-few
27  25  22+2   15   5  0   agree     cast      three-quarters  chair   20  15      adopted   -       enough
27  25  22+2   14   5  1   agree     cast      three-quarters  chair   20  15      rejected  -       too-few
27  25  22+2   20   0  0   agree     cast      all             chair   20  20      adopted   -       enough
27  25  22+2   19   0  1   agree     cast      all             chair   20  20      rejected  -       too-few

27  27  27+0   10  17  0   agree     all       10              chair   27  10      adopted   -       enough
27  27  27+0    9   9  9   agree     all       10              chair   27  10      rejected  -       equal-too-few
27  25  22+2    5   0  0   agree     cast      6               chair    5   6      rejected  -       too-few
27  25  22+2    6   0  0   agree     cast      6               chair    6   6      adopted   -       enough

27  27  27+0   13  13  1   agree     all       more-than-half  chair   27  14      adopted   chair   chair-in-favour
27  27  27+0   13  13  1   disagree  all       more-than-half  chair   27  14      rejected  chair   chair-against
27  27  27+0   13  13  1   other     all       more-than-half  chair   27  14      rejected  lost    chair-silent
27  26  26+0   13  13  0   -         all       more-than-half  chair   27  14      rejected  lost    chair-silent
27  27  27+0   13  13  1   agree     all       more-than-half  lost    27  14      rejected  lost    tie-lost
27  27  27+0   13  13  1   agree     all       more-than-half  repeat  27  14      tied      repeat  tie-repeat
26  26  26+0   13  13  0   agree     all       more-than-half  chair   26  14      adopted   chair   chair-in-favour
26  26  26+0   13  13  0   disagree  all       more-than-half  chair   26  14      rejected  chair   chair-against
26  26  26+0   13  13  0   disagree  all       at-least-half   chair   26  13      adopted   -       enough
27  27  27+0   13  13  1   agree     all       at-least-half   chair   27  14      adopted   chair   chair-in-favour
27  18  18+0    9   9  0   agree     all       more-than-half  chair   27  14      rejected  -       equal-too-few
27  18  18+0    9   9  0   agree     present   more-than-half  chair   18  10      adopted   chair   chair-in-favour
27  18  18+0    9   9  0   disagree  present   more-than-half  chair   18  10      rejected  chair   chair-against
27  18  18+0    8   8  2   agree     present   more-than-half  chair   18  10      rejected  -       equal-too-few
27  17  17+0    8   8  1   agree     present   more-than-half  repeat  17   9      tied      repeat  tie-repeat
27  27  27+0   12  12  3   agree     all       more-than-half  chair   27  14      rejected  -       equal-too-few
27  27  27+0    1   1  0   agree     all       more-than-half  chair   27  14      rejected  -       equal-too-few
27  27  27+0    1   1  0   agree     cast      more-than-half  chair    2   2      adopted   chair   chair-in-favour
27  27  27+0    2   2  0   disagree  cast      more-than-half  chair    4   3      rejected  chair   chair-against
27  27  27+0    2   2  1   agree     cast      more-than-half  chair    5   3      rejected  -       equal-too-few
27  27  27+0    2   2  1   agree     cast      at-least-half   chair    5   3      adopted   chair   chair-in-favour
27  24  24+0   12  12  0   agree     entitled  more-than-half  repeat  24  13      tied      repeat  tie-repeat
27  27  27+0   13  13  1   agree     all       two-thirds      chair   27  18      rejected  -       equal-too-few
27  27  27+0    1   1  0   agree     cast      two-thirds      chair    2   2      rejected  -       equal-too-few
27  27  27+0   13  13  1   agree     all       14              chair   27  14      rejected  -       equal-too-few
27  27  27+0    0   0 27   other     all       more-than-half  chair   27  14      rejected  -       too-few
27  27  27+0    0   0  0   -         cast      more-than-half  chair    0   1      rejected  -       too-few
27  27  27+0    0   0  0   -         cast      all             chair    0   1      rejected  -       too-few
 1   1   1+0    1   0  0   agree     all       more-than-half  chair    1   1      adopted   -       enough
 3   3   3+0    1   1  1   agree     all       more-than-half  chair    3   2      adopted   chair   chair-in-favour
28  28  28+0   19   9  0   agree     all       two-thirds      chair   28  19      adopted   -       enough
28  28  28+0   18  10  0   agree     all       two-thirds      chair   28  19      rejected  -       too-few
27-1 26 26+0   13  13  0   agree     all       more-than-half  chair   26  14      adopted   chair   chair-in-favour
27-1 26 26+0   14  12  0   agree     all       more-than-half  chair   26  14      adopted   -       enough
27-3 24 24+0   13  11  0   agree     all       more-than-half  chair   24  13      adopted   -       enough
27-3 24 24+0   12  12  0   disagree  all       more-than-half  chair   24  13      rejected  chair   chair-against
27-3 24 24+0   16   8  0   agree     all       two-thirds      chair   24  16      adopted   -       enough
27-3 24 24+0   24   0  0   agree     all       all             chair   24  24      adopted   -       enough
`;

interface Row {
  readonly name: string;
  readonly inputs: VoteInputs;
  readonly base: number;
  readonly needed: number;
  readonly outcome: Outcome;
  readonly tie: TieRule | null;
  readonly reason: Reason;
}

function rowOf(line: string): Row {
  const [all, may, here, agree, disagree, other, chair, base, threshold, rule, ...end] = line
    .trim()
    .split(/ +/);
  const [of, needed, outcome, led, reason] = end;
  const [present, represented] = (here ?? '').split('+').map(Number);
  const [members, recused = 0] = (all ?? '').split('-').map(Number);
  const tally = { agree: Number(agree), disagree: Number(disagree), other: Number(other) };
  return {
    name: line.trim().replace(/ +/g, ' '),
    inputs: {
      kind: 'motion',
      rule: {
        base: base as MajorityBase,
        threshold: (Number(threshold) || threshold) as Threshold,
        tie: rule as TieRule,
      },
      members: members ?? 0,
      recused: Array.from({ length: recused }, (_, index) => `recused-${index}`),
      entitled: Number(may),
      present: present ?? 0,
      represented: represented ?? 0,
      election: null,
      tally,
      cast: tally.agree + tally.disagree + tally.other,
      weighed: null,
      chairChoice: chair === '-' ? null : (chair ?? null),
    },
    base: Number(of),
    needed: Number(needed),
    outcome: outcome as Outcome,
    tie: led === '-' ? null : (led as TieRule),
    reason: reason as Reason,
  };
}

const [, ...LINES] = TABLE.split('\n').filter((line) => line.trim() !== '');
const ROWS = LINES.map(rowOf);

function resultOf(inputs: VoteInputs): VoteResult {
  const rest = { notVoting: 0, castInRoom: inputs.cast, castRemotely: 0, ballots: null };
  return { ...inputs, ...recompute(inputs), ...rest };
}

describe('the outcome', () => {
  test.each(ROWS)('V7, V8, R2: $name', ({ inputs, base, needed, outcome, tie, reason }) => {
    const winner = outcome === 'adopted' ? 'agree' : null;
    expect(recompute(inputs)).toEqual({ base, needed, outcome, winner, tie, count: null });
    expect(reasonOf(resultOf(inputs))).toEqual({
      base: inputs.rule.base,
      threshold: inputs.rule.threshold,
      needed,
      of: base,
      inFavour: inputs.tally.agree,
      reason,
    });
  });

  test('V7: every base with every threshold is adopted and rejected, every reason given', () => {
    const met = new Set(
      ROWS.map(({ inputs: { rule }, outcome }) => `${rule.base} ${rule.threshold} ${outcome}`),
    );
    const shares = MAJORITY_BASES.flatMap((base) =>
      THRESHOLDS.flatMap((share: ShareThreshold) =>
        ['adopted', 'rejected'].map((outcome) => `${base} ${share} ${outcome}`),
      ),
    );
    expect(shares.filter((each) => !met.has(each))).toEqual([]);
    expect(ROWS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ROWS.map(({ reason }) => reason))).toEqual(new Set(REASONS));
  });
});
