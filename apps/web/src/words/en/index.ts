import { words as byHand } from './sets/by-hand.ts';
import { words as console } from './sets/console.ts';
import { words as demonstration } from './sets/demonstration.ts';
import { words as desk } from './sets/desk.ts';
import { words as election } from './sets/election.ts';
import { words as entrance } from './sets/entrance.ts';
import { words as hall } from './sets/hall.ts';
import { words as invitation } from './sets/invitation.ts';
import { words as notes } from './sets/notes.ts';
import { words as places } from './sets/places.ts';
import { words as reader } from './sets/reader.ts';
import { words as reading } from './sets/reading.ts';
import { words as seating } from './sets/seating.ts';
import { words as secret } from './sets/secret.ts';
import { words as tablet } from './sets/tablet.ts';
import { words as ways } from './sets/ways.ts';
import { words as writing } from './sets/writing.ts';

/** The whole catalogue; screens load the sets that they speak. */
export const en = {
  ...tablet,
  ...entrance,
  ...hall,
  ...console,
  ...places,
  ...desk,
  ...demonstration,
  ...reader,
  ...secret,
  ...election,
  ...byHand,
  ...invitation,
  ...notes,
  ...seating,
  ...ways,
  ...writing,
  ...reading,
} as const;
