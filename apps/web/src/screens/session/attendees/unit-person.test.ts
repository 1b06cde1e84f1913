import { describe, expect, it } from 'vitest';
import { seat } from '../../../testing/rehearsal.ts';
import { peopleMatching, seatedPeople, seatOf, type UnitPerson } from './unit-person.ts';

const named = (id: string, vi: string, title: string): UnitPerson => ({
  id,
  name: { vi, en: id },
  title: { vi: title, en: title },
});
const PEOPLE = [
  named('deputy', 'Phó Cục trưởng', 'Lãnh đạo Cục'),
  named('expert', 'Chuyên viên 1', 'Phòng Tổng hợp'),
];
const found = (text: string) => peopleMatching(PEOPLE, text).map(({ id }) => id);

describe('the people of an invited unit', () => {
  it('are found by name or office, with or without diacritics', () => {
    expect(found('')).toEqual(['deputy', 'expert']);
    expect(found('chuyen vien')).toEqual(['expert']);
    expect(found('lãnh đạo')).toEqual(['deputy']);
    expect(found('expert tong hop')).toEqual(['expert']);
    expect(found('cục tổng hợp')).toEqual([]);
  });

  it('are marked when they have a seat, whoever gave it', () => {
    const seats = {
      a: { ...seat('a', 'observer'), personId: 'deputy' },
      b: { ...seat('b', 'observer'), personId: 'expert' },
      u: { ...seat('u', 'unit'), personId: null },
    };
    const seated = seatedPeople({ seats, namedBy: { a: 'u', other: 'u' } }, 'u');
    expect([...seated]).toEqual([
      ['deputy', 'named'],
      ['expert', 'invited'],
    ]);
  });

  it('are named as guests of what the unit is invited to', () => {
    const unit = { ...seat('u', 'unit'), unitId: 'department', itemIds: ['i1', 'i2'] };
    const [person] = PEOPLE as [UnitPerson];
    expect(seatOf(person, unit, 'new')).toEqual({
      id: 'new',
      role: 'observer',
      name: person.name,
      personId: 'deputy',
      unitId: 'department',
      itemIds: ['i1', 'i2'],
      forSeatId: null,
      level: null,
      weight: 1,
    });
  });
});
