import { expect, it } from 'vitest';
import { addressOfFound } from './address-of-found.ts';

const session = { meetingId: 'm', kind: 'ordinary', published: true } as const;
const passage = { kind: 'page', itemId: 'a', paperId: 'p', page: 7 } as const;

it('leads to the paper at its page', () => {
  expect(addressOfFound(session, passage)).toBe('/meetings/m?item=a&sheet=p&page=7');
  const ofWhole = { ...passage, itemId: null };
  expect(addressOfFound(session, ofWhole)).toBe('/meetings/m?sheet=p&page=7');
  const ballot = { ...session, kind: 'opinion-ballot' } as const;
  expect(addressOfFound(ballot, passage)).toBe('/opinion-ballots/m?item=a&sheet=p&page=7');
});

it('leads to an item, to what came of it, and to the meeting', () => {
  const item = { kind: 'item', itemId: 'a', paperId: null, page: null } as const;
  expect(addressOfFound(session, item)).toBe('/meetings/m?item=a');
  expect(addressOfFound(session, { ...item, kind: 'conclusion' })).toBe(
    '/meetings/m?item=a&sheet=outcome',
  );
  expect(addressOfFound(session, { ...item, kind: 'brief' })).toBe(
    '/meetings/m?item=a&sheet=brief',
  );
  expect(addressOfFound(session, { ...item, kind: 'meeting', itemId: null })).toBe('/meetings/m');
});

it('leads to its preparation while it is not published', () => {
  expect(addressOfFound({ ...session, published: false }, passage)).toBe('/meetings/m/prepare');
});
