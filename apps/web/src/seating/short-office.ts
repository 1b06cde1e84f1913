/** A minister is known by what the minister heads; whoever else is of it keeps the rank before it. */
const MINISTER = /^(?:Bộ trưởng (?=Bộ )|Bộ trưởng, |Minister of |Minister, )/u;

/** An office in as few words as tell it from the others in the room. */
export function shortOffice(name: string): string {
  return name.replace(MINISTER, '');
}
