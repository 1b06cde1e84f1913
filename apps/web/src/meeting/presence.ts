import type { SeatId } from '@e-cabinet/domain';
import type { Presence } from '@e-cabinet/protocol';

/** A seat that has not been heard of for this long is silent: three beats were lost. (B4) */
const SILENT_AFTER_MS = 15_000;

export interface SeatPresence {
  readonly state: 'here' | 'silent' | 'away';
  /** Age of the last beat, milliseconds; null when none is known. */
  readonly ageMs: number | null;
  readonly lagMs: number | null;
}

const AWAY: SeatPresence = { state: 'away', ageMs: null, lagMs: null };

/** The freshest connection of each seat. */
export function latestPresence(present: readonly Presence[] | null): ReadonlyMap<SeatId, Presence> {
  const latest = new Map<SeatId, Presence>();
  for (const presence of present ?? []) {
    const known = latest.get(presence.seatId);
    if (!known || known.seenAt < presence.seenAt) latest.set(presence.seatId, presence);
  }
  return latest;
}

/** @param now epoch milliseconds by the server's clock */
export function presenceOf(presence: Presence | undefined, now: number): SeatPresence {
  if (!presence) return AWAY;
  const ageMs = Math.max(0, now - presence.seenAt);
  const state = ageMs < SILENT_AFTER_MS ? 'here' : 'silent';
  return { state, ageMs, lagMs: presence.lagMs };
}
