import type { FollowerSnapshot } from '@e-cabinet/client';

/** How the line to the centre is, as the operator has to know it. */
export type Link =
  | { readonly kind: 'live'; readonly lagMs: number | null }
  /** The line is up, and something is still missing. */
  | { readonly kind: 'slow'; readonly seconds: number }
  /** Nothing comes from the centre. */
  | { readonly kind: 'lost'; readonly seconds: number; readonly since: number }
  | { readonly kind: 'connecting' };

export type LinkFacts = Pick<FollowerSnapshot, 'status' | 'silent' | 'since' | 'freshAt' | 'lagMs'>;

/** @param now epoch milliseconds of the local clock */
export function linkOf({ status, silent, since, freshAt, lagMs }: LinkFacts, now: number): Link {
  if (status === 'live') return { kind: 'live', lagMs };
  if (freshAt === null || status === 'connecting' || status === 'refused') {
    return { kind: 'connecting' };
  }
  const from = Math.min(freshAt, since);
  const seconds = Math.max(0, Math.floor((now - from) / 1_000));
  const lost = silent || status === 'offline';
  return lost ? { kind: 'lost', seconds, since: from } : { kind: 'slow', seconds };
}
