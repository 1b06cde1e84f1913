import { expect, test } from 'vitest';
import { derOf } from './ecdsa-der.ts';

const half = (first: readonly number[], fill: number) => {
  return [...first, ...Array.from({ length: 32 - first.length }, () => fill)];
};

test('numbers lose leading zeros, and get one where they would be negative', () => {
  const raw = Uint8Array.from([...half([0, 0], 1), ...half([0x80], 2)]);
  const r = [0x02, 30, ...half([0, 0], 1).slice(2)];
  const s = [0x02, 33, 0, ...half([0x80], 2)];
  expect([...derOf(raw)]).toEqual([0x30, 67, ...r, ...s]);
});

test('a number whose zeros end before a high bit keeps one of them', () => {
  const raw = Uint8Array.from([...half([0, 0xff], 3), ...half([0x7f], 4)]);
  expect([...derOf(raw)].slice(2, 6)).toEqual([0x02, 32, 0, 0xff]);
});

test('zero is a number too', () => {
  const der = derOf(new Uint8Array(64));
  expect([...der]).toEqual([0x30, 6, 0x02, 1, 0, 0x02, 1, 0]);
});
