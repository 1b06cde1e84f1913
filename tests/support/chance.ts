import { seeded } from './seeded.ts';

/** Choices that are the same for the same seed. */
export interface Chance {
  /** From 0 up to 1. */
  number(): number;
  /** A whole number from 0 up to, not with, `below`. */
  below(below: number): number;
  happens(probability: number): boolean;
  pick<T>(from: readonly T[]): T | undefined;
  /** Up to `count` different ones. */
  some<T>(from: readonly T[], count: number): readonly T[];
  /** A UUID. */
  id(): string;
}

export function chance(seed: number): Chance {
  const number = seeded(seed);
  const below = (limit: number) => Math.floor(number() * limit);
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => below(16).toString(16)).join('');
  return {
    number,
    below,
    happens: (probability) => number() < probability,
    pick: (from) => from[below(from.length)],
    some(from, count) {
      const left = [...from];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}
