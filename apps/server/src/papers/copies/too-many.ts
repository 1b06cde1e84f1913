import type { TakenCopy } from '@e-cabinet/domain';

/** Of one reader: a large pack of papers twice over. Each is a line of the meeting's log. */
export const COPIES_AN_HOUR = 60;

const HOUR_MS = 3_600_000;

/** Whether a reader has taken as many as may be within the hour, by the record, which all servers share. */
export function tooMany(copies: readonly TakenCopy[], now: number): boolean {
  return copies.filter(({ at }) => now - Date.parse(at) < HOUR_MS).length >= COPIES_AN_HOUR;
}
