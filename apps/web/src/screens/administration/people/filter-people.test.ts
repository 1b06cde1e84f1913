import type { Person, Unit } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { EVERYBODY, filterPeople, type PeopleFilter } from './filter-people.ts';

const office = (vi: string) => ({ vi, en: vi });
const unit = (id: string, parentId: string | null, vi: string): Unit => ({
  id,
  bodyId: 'body',
  parentId,
  name: office(vi),
});
const person = (id: string, vi: string, rest: Partial<Person>): Person => ({
  id,
  homeBodyId: 'body',
  name: office(vi),
  login: null,
  email: null,
  positions: [],
  roles: [],
  disabled: false,
  hasPassword: false,
  lastSignInAt: null,
  ...rest,
});
const at = (unitId: string, until: string | null = null) => ({
  unitId,
  title: office('Cục trưởng'),
  since: null,
  until,
});
const UNITS = [unit('mof', null, 'Bộ Tài chính'), unit('tax', 'mof', 'Cục Thuế')];
const PEOPLE = [
  person('minister', 'Bộ trưởng', { positions: [at('mof')], roles: ['member'], login: 'bt.btc' }),
  person('tax', 'Cục trưởng Cục Thuế', { positions: [at('tax')], roles: ['presenter'] }),
  person('former', 'Nguyên Thứ trưởng', { positions: [at('mof', '2026-01-31')] }),
];
const found = (filter: Partial<PeopleFilter>) =>
  filterPeople(PEOPLE, UNITS, { ...EVERYBODY, ...filter }, '2026-02-01').map(({ id }) => id);

describe('the list of people', () => {
  it('is whole without a filter', () => {
    expect(found({})).toEqual(['minister', 'tax', 'former']);
  });

  it('is narrowed by a unit with those below it, to whoever is there today', () => {
    expect(found({ unitId: 'mof' })).toEqual(['minister', 'tax']);
    expect(found({ unitId: 'tax' })).toEqual(['tax']);
  });

  it('is narrowed by a role', () => {
    expect(found({ role: 'member' })).toEqual(['minister']);
  });

  it('is searched without marks in names, titles, units and logins', () => {
    expect(found({ text: 'cuc thue' })).toEqual(['tax']);
    expect(found({ text: 'tai chinh' })).toEqual(['minister', 'former']);
    expect(found({ text: 'BT.btc' })).toEqual(['minister']);
    expect(found({ text: 'không có ai' })).toEqual([]);
  });
});
