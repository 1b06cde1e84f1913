import type { Meeting, Seat } from '@e-cabinet/domain';
import type { UnitPeople } from '@e-cabinet/protocol';
import { holdingWords } from '../../../words/holding-words.ts';

export type UnitPerson = UnitPeople['people'][number];

/** People whose name or office holds every word of the text, in either language. */
export function peopleMatching(people: readonly UnitPerson[], text: string): readonly UnitPerson[] {
  const holds = holdingWords(text);
  return people.filter(({ name, title }) => holds(`${name.vi} ${name.en} ${title.vi} ${title.en}`));
}

/** People with a seat already, and whether the unit named them, as far as it knows. */
export function seatedPeople(
  { seats, namedBy }: Pick<Meeting, 'seats' | 'namedBy'>,
  unitSeatId: string,
): ReadonlyMap<string, 'named' | 'invited'> {
  return new Map(
    Object.values(seats).flatMap(({ id, personId }) =>
      personId === null ? [] : [[personId, namedBy[id] === unitSeatId ? 'named' : 'invited']],
    ),
  );
}

/** The seat a unit asks for when it names somebody: a guest of what the unit is invited to. */
export function seatOf({ id: personId, name }: UnitPerson, unit: Seat, id: string): Seat {
  const { unitId, itemIds } = unit;
  return {
    id,
    role: 'observer',
    name,
    personId,
    unitId,
    itemIds,
    forSeatId: null,
    level: null,
    weight: 1,
  };
}
