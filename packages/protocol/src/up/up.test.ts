import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { beatSchema } from './beat.ts';
import { joinSchema } from './join.ts';
import { leaveSchema } from './leave.ts';
import { pointSchema } from './point.ts';
import { showPageSchema } from './show-page.ts';

const meetingId = '0d8f5c1e-6b7a-4c3d-9e2f-000000000001';
const point = { paperId: 'paper', paperVersion: 1, page: 12, spot: { x: 0, y: 1 } };
const page = { paperId: 'paper', paperVersion: 1, page: 12 };

const cases: readonly (readonly [string, z.ZodType, Record<string, unknown>, unknown[]])[] = [
  [
    'join',
    joinSchema,
    { meetingId, after: 17, mineAfter: 17, viewKey: 'members' },
    [
      { after: -1 },
      { after: 1.5 },
      { after: '1' },
      { mineAfter: undefined },
      { viewKey: 'x'.repeat(201) },
    ],
  ],
  ['leave', leaveSchema, { meetingId }, [{ meetingId: '__proto__' }]],
  [
    'beat',
    beatSchema,
    { meetingId, version: 17, lagMs: 12.5, showing: 'item' },
    [{ version: null }, { lagMs: -1 }, { lagMs: Number.NaN }, { showing: 'x'.repeat(201) }],
  ],
  [
    'show-page',
    showPageSchema,
    { meetingId, page },
    [{ page: { ...page, page: 0 } }, { page: { ...page, by: 'chair' } }, { page: undefined }],
  ],
  [
    'point',
    pointSchema,
    { meetingId, point },
    [
      { point: null },
      { point: { ...point, page: 0 } },
      { point: { ...point, by: 'chair' } },
      { point: { ...point, spot: { x: -0.1, y: 0 } } },
      { point: { ...point, spot: { x: 0, y: 1.1 } } },
      { point: { ...point, spot: { x: Number.NaN, y: 0 } } },
      { point: { ...point, spot: { x: '0', y: 0 } } },
      { point: { ...point, spot: { x: 0, y: 0, z: 0 } } },
    ],
  ],
];

describe.each(cases)('%s', (_name, schema, message, wrongs) => {
  it('is taken as it is', () => {
    expect(schema.parse(message)).toEqual(message);
  });

  it('is refused with a field too many', () => {
    expect(schema.safeParse({ ...message, seatId: 'chair' }).success).toBe(false);
  });

  it.each(wrongs)('is refused with %o', (wrong) => {
    expect(schema.safeParse({ ...message, ...(wrong as object) }).success).toBe(false);
  });
});

it('a join may say that nothing is held, a page that nothing is shown, a point that it is lifted', () => {
  const nothing = { meetingId, after: null, mineAfter: null, viewKey: null };
  expect(joinSchema.parse(nothing)).toEqual(nothing);
  expect(showPageSchema.parse({ meetingId, page: null })).toEqual({ meetingId, page: null });
  const lifted = { meetingId, point: { ...point, spot: null } };
  expect(pointSchema.parse(lifted)).toEqual(lifted);
});
