import { describe, expect, test } from 'vitest';
import type { MajorityBase, Threshold, TieRule } from '../rules.ts';
import { TIE_RULES } from '../rules.ts';
import type { ElectionKind } from './commands.ts';
import { type ElectionReason, electionEndOf } from './election-reason.ts';
import type { ElectionRound, Outcome, VoteInputs } from './result.ts';
import { recompute } from './verdict.ts';

/**
 * Counted by hand. of: members, all of them there; ballots: how many say what; chair: what the chair's
 * ballot says, where it is asked. Then the votes of each candidate, who is elected, and how it ended:
 * the outcome, what a tie led to, who was tied for how many places.
 */
const APPROVAL = `
of places ballots                        rule                    chair    votes         elected  end

 9 1  5*a 4*b                            all more-than-half chair -        a5 b4         a        adopted -
 9 1  4*a 3*b 2*c                        all more-than-half chair -        a4 b3 c2      -        rejected -
 9 2  6*a+b 3*c                          all more-than-half chair -        a6 b6 c3      a,b      adopted -
 9 2  5*a+b 4*b+c                        all more-than-half chair -        a5 b9 c4      b,a      adopted -
 9 2  3*a+b 2*a+c 2*b+c 2*a              all more-than-half chair -        a7 b5 c4      a,b      adopted -
 9 1  4*a+b 1*a 1*b 3*c                  all more-than-half chair a        a5 b5 c3      a        adopted chair a=b/1
 9 1  4*a+b 1*a 1*b 3*c                  all more-than-half chair a+b      a5 b5 c3      -        rejected lost a=b/1
 9 1  4*a+b 1*a 1*b 3*c                  all more-than-half chair c        a5 b5 c3      -        rejected lost a=b/1
 9 1  4*a+b 1*a 1*b 3*c                  all more-than-half chair -        a5 b5 c3      -        rejected lost a=b/1
 9 1  4*a+b 1*a 1*b 3*c                  all more-than-half lost -         a5 b5 c3      -        rejected lost a=b/1
 9 1  4*a+b 1*a 1*b 3*c                  all more-than-half repeat -       a5 b5 c3      -        tied repeat a=b/1
 9 2  3*a+b 3*a+c 2*b+c 1*a              all more-than-half chair a+b      a7 b5 c5      a,b      adopted chair b=c/1
 9 2  3*a+b 3*a+c 2*b+c 1*a              all more-than-half chair a        a7 b5 c5      a        adopted lost b=c/1
 9 2  3*a+b 3*a+c 2*b+c 1*a              all more-than-half lost -         a7 b5 c5      a        adopted lost b=c/1
 9 2  3*a+b 3*a+c 2*b+c 1*a              all more-than-half repeat -       a7 b5 c5      a        tied repeat b=c/1
 9 2  5*a+b 4*c+d                        all more-than-half chair -        a5 b5 c4 d4   a,b      adopted -
 9 3  5*a+b+c 4*d                        all more-than-half chair -        a5 b5 c5 d4   a,b,c    adopted -
 9 3  4*a+b+c+d 1*a+b+c 1*d 3*blank      all more-than-half chair a+b+c    a5 b5 c5 d5   a,b,c    adopted chair a=b=c=d/3
 9 3  5*a+b+c+d 4*blank                  all more-than-half chair a+b+c+d  a5 b5 c5 d5   -        rejected lost a=b=c=d/3
 9 2  9*abstain                          all more-than-half chair -        a0 b0         -        rejected -
 9 2  -                                  all more-than-half chair -        a0 b0         -        rejected -
 9 1  3*a 2*b                            cast more-than-half chair -       a3 b2         a        adopted -
 9 1  2*a 3*blank                        cast more-than-half chair -       a2 b0         -        rejected -
 9 1  6*a 3*b                            all two-thirds chair -            a6 b3         a        adopted -
 9 1  5*a 4*b                            all two-thirds chair -            a5 b4         -        rejected -
 9 2  2*a+b 1*a 1*b 3*c 2*blank          all 3 chair a+b                   a3 b3 c3      a,b      adopted chair a=b=c/2
 9 2  3*a 3*b 3*c                        all 3 chair a                     a3 b3 c3      -        rejected lost a=b=c/2
27 1  13*a 13*b 1*blank                  all more-than-half chair a        a13 b13       -        rejected -
`;

/**
 * The votes of a round are written with who left after it: `-c`. Where several had as few, they stand
 * in brackets with what settled it; `x` are the votes of exhausted ballots.
 */
const RANKING = `
of places ballots                        rule                    chair    rounds  elected  end

 9 1  5*a>b 4*b>a                        all more-than-half chair -      a5 b4 x0                                               a  adopted -
 9 1  4*a 3*b>a 2*c>b                    all more-than-half chair -      a4 b3 c2 x0 -c / a4 b5 x0                              b  adopted -
 9 1  4*a>c 3*b>c 2*c>a                  all more-than-half chair -      a4 b3 c2 x0 -c / a6 b3 x0                              a  adopted -
 9 1  4*a 3*b 2*c                        all more-than-half chair -      a4 b3 c2 x0 -c / a4 b3 x2 -b / a4 x5                   -  rejected -
 9 1  4*a>b 5*blank                      all more-than-half chair -      a4 b0 x5 -b / a4 x5                                    -  rejected -
 9 1  5*a 4*blank                        all more-than-half chair -      a5 b0 x4                                               a  adopted -
 9 1  4*a 4*b 1*blank                    all more-than-half chair a      a4 b4 x1                                               a  adopted chair a=b/1
 9 1  4*a 4*b 1*blank                    all more-than-half chair blank  a4 b4 x1                                               -  rejected lost a=b/1
 9 1  4*a 4*b 1*blank                    all more-than-half lost -       a4 b4 x1                                               -  rejected lost a=b/1
 9 1  4*a 4*b 1*blank                    all more-than-half repeat -     a4 b4 x1                                               -  tied repeat a=b/1
 9 1  3*a 3*b                            all more-than-half chair a      a3 b3 x0                                               -  rejected -
 9 1  3*a>b 3*b>a                        all more-than-half chair b>a    a3 b3 x0                                               b  adopted chair a=b/1
10 1  4*a>b 4*b 2*blank                  all more-than-half chair a>b    a4 b4 x2                                               -  rejected chair a=b/1
10 1  4*a>b 4*b 2*blank                  all more-than-half chair b      a4 b4 x2                                               b  adopted chair a=b/1
11 1  5*a 3*b 2*c>b 1*d>c>b              all more-than-half chair -      a5 b3 c2 d1 x0 -d / a5 b3 c3 x0 -c (b=c earlier-rounds) / a5 b6 x0   b  adopted -
 8 1  4*a 2*b>c 2*c>b                    all more-than-half chair b>c    a4 b2 c2 x0 -c (b=c chair) / a4 b4 x0                  b  adopted chair a=b/1
 8 1  4*a 2*b>c 2*c>b                    all more-than-half chair c>b    a4 b2 c2 x0 -b (b=c chair) / a4 c4 x0                  c  adopted chair a=c/1
 8 1  4*a 2*b>c 2*c>b                    all more-than-half chair a      a4 b2 c2 x0 -b,c (b=c together) / a4 x4                -  rejected -
 8 1  4*a 2*b>c 2*c>b                    all more-than-half lost -       a4 b2 c2 x0 -b,c (b=c together) / a4 x4                -  rejected -
 9 1  3*a>b 3*b>a 3*c>a                  all more-than-half chair a>b    a3 b3 c3 x0 -c (a=b=c chair) / a6 b3 x0                a  adopted -
 9 1  3*a>b 3*b>a 3*c>a                  all more-than-half lost -       a3 b3 c3 x0 (a=b=c -)                                  -  rejected lost a=b=c/1
 9 1  3*a>b 3*b>a 3*c>a                  all more-than-half repeat -     a3 b3 c3 x0 (a=b=c -)                                  -  tied repeat a=b=c/1
 9 1  3*a>b 3*b>a 3*c>a                  all more-than-half chair -      a3 b3 c3 x0 (a=b=c -)                                  -  rejected lost a=b=c/1
 9 1  3*a 3*b 3*c                        all more-than-half lost -       a3 b3 c3 x0 (a=b=c -)                                  -  rejected -
 9 1  3*a 3*b 3*c                        all more-than-half chair a      a3 b3 c3 x0 -b,c (a=b=c chair) / a3 x6                 -  rejected -
 9 1  5*a>b 3*b>a 1*c>a                  all two-thirds chair -          a5 b3 c1 x0 -c / a6 b3 x0                              a  adopted -
 9 1  2*a 2*b>a 1*c>a                    cast more-than-half chair -     a2 b2 c1 x0 -c / a3 b2 x0                              a  adopted -
 9 1  3*a 3*b 2*c>b 1*blank              all 3 chair -                   a3 b3 c2 x1 -c / a3 b5 x1                              b  adopted -
 9 1  4*a 3*b 2*c>b                      all 3 chair -                   a4 b3 c2 x0                                            a  adopted -
10 1  4*a 4*b 1*c>a 1*d>a                all more-than-half lost -       a4 b4 c1 d1 x0 -c,d (c=d together) / a6 b4 x0          a  adopted -
11 1  5*a 2*b>a 2*c>a 2*d>a              all more-than-half chair b>a    a5 b2 c2 d2 x0 -c,d (b=c=d chair) / a9 b2 x0           a  adopted -
 9 1  4*a>d 3*b>d 2*c>d                  all more-than-half chair -      a4 b3 c2 d0 x0 -d / a4 b3 c2 x0 -c / a4 b3 x2 -b / a4 x5   -  rejected -
 9 1  9*abstain                          all more-than-half chair -      a0 b0 x9                                               -  rejected -
`;

interface Row {
  readonly name: string;
  readonly inputs: VoteInputs;
  readonly counted: string;
  readonly elected: string;
  readonly end: string;
}

const FORMAT =
  /^ *(\d+) (\d+) {2}((?:\d+\*\S+ ?)+|- ) +(\S+) (\S+) (chair|lost|repeat) +(\S+) +((?:[a-d]\d+ )+.*?) {2,}(\S+) +((?:adopted|rejected|tied) .*)$/;

function rowOf(kind: ElectionKind, line: string): Row {
  const [
    ,
    of,
    places,
    said = '',
    base,
    threshold,
    tie,
    chair,
    counted = '',
    elected = '',
    end = '',
  ] = FORMAT.exec(line) ?? [];
  if (of === undefined) throw new Error(`no case: ${line}`);
  const ballots = [...said.matchAll(/(\d+)\*(\S+)/g)].map(([, votes, choice = '']) => {
    return [choice, Number(votes)] as const;
  });
  const cast = ballots.reduce((sum, [, votes]) => sum + votes, 0);
  const candidates = [...new Set(counted.match(/[a-d](?=\d)/g))].sort();
  return {
    name: line.trim().replace(/ +/g, ' '),
    inputs: {
      kind,
      rule: {
        base: base as MajorityBase,
        threshold: (Number(threshold) || threshold) as Threshold,
        tie: tie as TieRule,
      },
      members: Number(of),
      recused: [],
      entitled: Number(of),
      present: Number(of),
      represented: 0,
      election: { candidates, places: Number(places) },
      tally: Object.fromEntries(ballots),
      cast,
      weighed: null,
      chairChoice: chair === '-' ? null : (chair ?? null),
    },
    counted: counted.trim(),
    elected,
    end: end.trim(),
  };
}

function rowsOf(kind: ElectionKind, table: string): readonly Row[] {
  const [, ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => rowOf(kind, line));
}

const votesInWords = (votes: Readonly<Record<string, number>>) => {
  return Object.entries(votes)
    .map(([id, count]) => `${id}${count}`)
    .join(' ');
};

function roundInWords({ votes, exhausted, out, tie }: ElectionRound): string {
  const left = out.length > 0 ? ` -${out.join()}` : '';
  const settled = tie ? ` (${tie.candidates.join('=')} ${tie.settledBy ?? '-'})` : '';
  return `${votesInWords(votes)} x${exhausted}${left}${settled}`;
}

/** Why it ended so, as it follows from the end that was written down. */
function reasonIn(end: string, elected: string, places: number, rule: TieRule): ElectionReason {
  const [, tie] = end.split(' ');
  const count = elected === '-' ? 0 : elected.split(',').length;
  if (tie === 'repeat') return 'tie-repeat';
  if (tie === 'lost') return rule === 'chair' ? 'chair-silent' : 'tie-lost';
  if (tie === 'chair') return count > 0 ? 'chair-decided' : 'chair-not-enough';
  if (count === 0) return 'nobody';
  return count < places ? 'empty-places' : 'all-places';
}

function expectReason({ inputs, elected, end }: Row): void {
  const rest = { notVoting: 0, castInRoom: inputs.cast, castRemotely: 0, ballots: null };
  const places = inputs.election?.places ?? 0;
  const reason = reasonIn(end, elected, places, inputs.rule.tie);
  const said = electionEndOf({ ...inputs, ...recompute(inputs), ...rest });
  expect(said).toMatchObject({ reason, places });
}

function endInWords({ outcome, tie, count }: ReturnType<typeof recompute>): string {
  const tied = count?.tied ? ` ${count.tied.candidates.join('=')}/${count.tied.places}` : '';
  return `${outcome as Outcome} ${tie ?? '-'}${tied}`;
}

const APPROVAL_ROWS = rowsOf('approval', APPROVAL);
const RANKING_ROWS = rowsOf('ranking', RANKING);

describe('an approval', () => {
  test.each(APPROVAL_ROWS)('V28, V29, R2: $name', (row) => {
    const { inputs, counted, elected, end } = row;
    const verdict = recompute(inputs);
    expect(votesInWords(verdict.count?.votes ?? {})).toBe(counted);
    expect(verdict.count?.elected.join() || '-').toBe(elected);
    expect(endInWords(verdict)).toBe(end);
    expectReason(row);
    expect([verdict.winner, verdict.count?.rounds]).toEqual([null, []]);
  });
});

describe('a ranking', () => {
  test.each(RANKING_ROWS)('V30, V31, V32, R2: $name', (row) => {
    const { inputs, counted, elected, end } = row;
    const verdict = recompute(inputs);
    expect(verdict.count?.rounds.map(roundInWords).join(' / ')).toBe(counted.replace(/ +/g, ' '));
    expect(verdict.count?.elected.join() || '-').toBe(elected);
    expect(endInWords(verdict)).toBe(end);
    expectReason(row);
    expect(verdict.count?.votes).toEqual(verdict.count?.rounds.at(-1)?.votes);
  });
});

test('V28, V30: both are counted by hand in 25 cases and more, with every rule for a tie', () => {
  for (const rows of [APPROVAL_ROWS, RANKING_ROWS]) {
    expect(rows.length).toBeGreaterThanOrEqual(25);
    const ties = new Set(rows.map(({ end }) => end.split(' ')[1]));
    expect(ties).toEqual(new Set(['-', ...TIE_RULES]));
  }
});
