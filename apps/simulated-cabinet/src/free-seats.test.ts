import { expect, test } from 'vitest';
import { freeSeats } from './free-seats.ts';

const present = (...seatIds: string[]) => seatIds.map((seatId) => ({ seatId }));

test('a seat is free while the simulation alone is connected to it', () => {
  expect([...freeSeats(present('a', 'b'))]).toEqual(['a', 'b']);
});

test('a second connection is a person’s, and a third one changes nothing', () => {
  expect([...freeSeats(present('a', 'b', 'a'))]).toEqual(['b']);
  expect([...freeSeats(present('a', 'a', 'a'))]).toEqual([]);
});

test('a seat that nobody is seen on is not free: who sits there is not known yet', () => {
  expect(freeSeats(present('a')).has('b')).toBe(false);
});
