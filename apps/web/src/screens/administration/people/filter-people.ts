import type { BodyRole, Person, Unit } from '@e-cabinet/protocol';
import { holdingWords } from '../../../words/holding-words.ts';
import { unitsWithin } from '../units/unit-tree.ts';
import { isHeldOn } from './held-today.ts';

export interface PeopleFilter {
  readonly text: string;
  /** Empty for all; with a unit come those below it. */
  readonly unitId: string;
  readonly role: BodyRole | '';
}

export const EVERYBODY: PeopleFilter = { text: '', unitId: '', role: '' };

/** Who matches: in the unit on that day, with the role, every typed word in a name, a title or the login. */
export function filterPeople(
  people: readonly Person[],
  units: readonly Unit[],
  filter: PeopleFilter,
  day: string,
): readonly Person[] {
  const within = filter.unitId ? unitsWithin(units, filter.unitId) : null;
  const holds = holdingWords(filter.text);
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  return people.filter((person) => {
    const held = person.positions.filter((position) => isHeldOn(position, day));
    if (within && !held.some(({ unitId }) => within.has(unitId))) return false;
    if (filter.role !== '' && !person.roles.includes(filter.role)) return false;
    return holds(textOf(person, unitNames));
  });
}

function textOf(
  { name, login, positions }: Person,
  unitNames: ReadonlyMap<string, Unit['name']>,
): string {
  const places = positions.flatMap(({ unitId, title }) => {
    const unit = unitNames.get(unitId);
    return unit ? [title, unit] : [title];
  });
  const names = [name, ...places].flatMap(({ vi, en }) => [vi, en]);
  return [...names, login ?? ''].join(' ');
}
