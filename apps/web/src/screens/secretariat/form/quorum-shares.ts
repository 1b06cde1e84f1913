import type { Share } from '@e-cabinet/domain';

/** The quorums that laws and statutes know. */
export const QUORUM_SHARES = [
  { numerator: 1, denominator: 2 },
  { numerator: 2, denominator: 3 },
  { numerator: 3, denominator: 4 },
  { numerator: 1, denominator: 1 },
] as const satisfies readonly Share[];

export type ShareKey = '1/2' | '2/3' | '3/4' | '1/1';

/** Any other share a meeting may have been given is shown as the nearest that is not below it. */
export function shareKey({ numerator, denominator }: Share): ShareKey {
  const share = QUORUM_SHARES.find(
    (each) => each.numerator / each.denominator >= numerator / denominator,
  );
  const { numerator: n, denominator: d } = share ?? { numerator: 1, denominator: 1 };
  return `${n}/${d}` as ShareKey;
}
