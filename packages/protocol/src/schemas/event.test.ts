import { describe, expect, it } from 'vitest';
import { eventSchemas, recordedSchema } from './event.ts';

const ballot = {
  version: 7,
  by: 'seat',
  at: '2026-11-27T01:00:00.000Z',
  event: {
    type: 'ballot-cast',
    questionId: 'question',
    seatId: 'seat',
    castBy: null,
    choice: 'other',
    comment: 'Đề nghị thẩm tra lại.',
    where: 'room',
    enteredBecause: null,
    voted: 1,
  },
};

const accepts = (stored: unknown) => recordedSchema.safeParse(stored).success;

describe('a stored event', () => {
  it('is read as it was written, also where it is longer than today’s limits', () => {
    const long = { ...ballot, event: { ...ballot.event, comment: 'x'.repeat(1_000_000) } };
    expect(recordedSchema.parse(ballot)).toEqual(ballot);
    expect(recordedSchema.parse(long)).toEqual(long);
  });

  it('may be by the clock, or by somebody who is not named', () => {
    expect(accepts({ ...ballot, by: 'clock' })).toBe(true);
    expect(accepts({ ...ballot, by: '' })).toBe(true);
  });

  it.each([
    ['an unknown name', { ...ballot, event: { type: 'ballot-guessed' } }],
    ['a field too many', { ...ballot, event: { ...ballot.event, weight: 2 } }],
    ['a field too few', { ...ballot, event: { ...ballot.event, voted: undefined } }],
    ['no place in the log', { ...ballot, version: 0 }],
    ['no instant', { ...ballot, at: 'yesterday' }],
  ])('is refused with %s', (_what, stored) => {
    expect(accepts(stored)).toBe(false);
  });
});

it('every event schema carries its own name', () => {
  for (const [type, schema] of Object.entries(eventSchemas)) {
    expect(schema.shape.type).toMatchObject({ value: type });
  }
});
