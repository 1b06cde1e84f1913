import type { Directory } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { seat } from '../../../testing/rehearsal.ts';
import { groupsOf, type Invitation, seatFor, withRole } from './invite.ts';

const name = (text: string) => ({ vi: text, en: text });
const person = (id: string, unitId: string | null, bodyId: string, role: 'member' | 'bridge') => ({
  id,
  name: name(id),
  positions: unitId === null ? [] : [{ unitId, title: name(id) }],
  roles: [{ bodyId, role }],
});

const DIRECTORY: Directory = {
  bodies: [
    { id: 'government', parentId: null, name: name('Chính phủ') },
    { id: 'nghe-an', parentId: 'government', name: name('UBND tỉnh Nghệ An') },
  ],
  units: [
    { id: 'finance', bodyId: 'government', parentId: null, name: name('Bộ Tài chính') },
    { id: 'empty', bodyId: 'government', parentId: null, name: name('Ban trống') },
  ],
  people: [
    person('minister', 'finance', 'government', 'member'),
    person('deputy', null, 'government', 'member'),
    person('chairman', null, 'nghe-an', 'member'),
    person('point', null, 'nghe-an', 'bridge'),
  ],
};

const GUEST: Invitation = {
  role: 'observer',
  forSeatId: 'm',
  itemIds: ['i'],
  level: 'province',
  weight: 3,
};

describe('whom a secretary may add', () => {
  it('stands unit by unit, then by body, without empty ones', () => {
    expect(
      groupsOf(DIRECTORY).map(({ id, invitees }) => [id, invitees.map((each) => each.id)]),
    ).toEqual([
      ['finance', ['minister']],
      ['government', ['deputy']],
      ['nghe-an', ['chairman', 'point']],
    ]);
  });

  it('is all members of the body in one act, without those of bodies below and those seated', () => {
    const seats = { s: { ...seat('s', 'member'), personId: 'deputy' } };
    expect(withRole(DIRECTORY, 'member', 'government', seats).map(({ id }) => id)).toEqual([
      'minister',
    ]);
    expect(withRole(DIRECTORY, 'bridge', null, {}).map(({ id }) => id)).toEqual(['point']);
  });

  it('gets a seat with only what the role uses', () => {
    const [invitee] = withRole(DIRECTORY, 'member', 'government', {});
    if (!invitee) throw new Error('nobody to invite');
    expect(seatFor(invitee, GUEST, 'new')).toEqual({
      id: 'new',
      role: 'observer',
      name: name('minister'),
      personId: 'minister',
      unitId: 'finance',
      itemIds: ['i'],
      forSeatId: null,
      level: null,
      weight: 1,
    });
    expect(seatFor(invitee, { ...GUEST, role: 'adviser' }, 'new')).toMatchObject({
      forSeatId: 'm',
      itemIds: null,
    });
    expect(seatFor(invitee, { ...GUEST, role: 'bridge' }, 'new')).toMatchObject({
      level: 'province',
      weight: 1,
      itemIds: null,
    });
  });
});
