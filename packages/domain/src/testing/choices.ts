import type { Meeting } from '../meeting.ts';

/** Where the randomness of a made-up command comes from: a seeded generator, or a property test. */
export interface Choices {
  /** A whole number from 0, less than `count`. */
  readonly below: (count: number) => number;
  /** An identifier that was not made before; sometimes, if one likes, a bad one. */
  readonly newId: () => string;
  /** A text that occurs nowhere else. */
  readonly newText: () => string;
}

/** What somebody who makes up a command knows and can choose from. */
export interface Inventor extends Choices {
  readonly meeting: Meeting;
  readonly oneOf: <T>(list: readonly T[], otherwise: T) => T;
  readonly chance: (oneIn: number) => boolean;
  readonly item: () => string;
  readonly seat: () => string;
  readonly entryOrEnd: () => string | null;
  /** Empty now and then, where a reason may be wanting. */
  readonly reason: () => string;
}

const NOWHERE = 'nowhere';

export function inventor(meeting: Meeting, choices: Choices): Inventor {
  const { below } = choices;
  const oneOf = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;
  const chance = (oneIn: number) => below(oneIn) === 0;
  const item = () => oneOf(Object.keys(meeting.agenda.items), NOWHERE);
  return {
    ...choices,
    meeting,
    oneOf,
    chance,
    item,
    seat: () => oneOf(Object.keys(meeting.seats), NOWHERE),
    entryOrEnd: () => (chance(3) ? null : chance(3) ? section(meeting, oneOf) : item()),
    reason: () => (chance(8) ? '' : choices.newText()),
  };
}

function section(meeting: Meeting, oneOf: Inventor['oneOf']): string {
  return oneOf(Object.keys(meeting.agenda.sections), NOWHERE);
}
