import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { words as byHand } from '../../apps/web/src/words/vi/sets/by-hand.ts';
import { words as console } from '../../apps/web/src/words/vi/sets/console.ts';
import { words as demonstration } from '../../apps/web/src/words/vi/sets/demonstration.ts';
import { words as desk } from '../../apps/web/src/words/vi/sets/desk.ts';
import { words as entrance } from '../../apps/web/src/words/vi/sets/entrance.ts';
import { words as hall } from '../../apps/web/src/words/vi/sets/hall.ts';
import { words as invitation } from '../../apps/web/src/words/vi/sets/invitation.ts';
import { words as places } from '../../apps/web/src/words/vi/sets/places.ts';
import { words as reader } from '../../apps/web/src/words/vi/sets/reader.ts';
import { words as reading } from '../../apps/web/src/words/vi/sets/reading.ts';
import { words as seating } from '../../apps/web/src/words/vi/sets/seating.ts';
import { words as secret } from '../../apps/web/src/words/vi/sets/secret.ts';
import { words as tablet } from '../../apps/web/src/words/vi/sets/tablet.ts';
import { words as ways } from '../../apps/web/src/words/vi/sets/ways.ts';
import { words as writing } from '../../apps/web/src/words/vi/sets/writing.ts';
import { sourceFiles } from '../support/source-files.ts';

const SETS = {
  tablet,
  hall,
  console,
  places,
  desk,
  demonstration,
  reader,
  secret,
  byHand,
  writing,
  reading,
  invitation,
  entrance,
  seating,
  ways,
} as const;
type SetName = keyof typeof SETS;

const SRC = 'apps/web/src/';
const files = new Map(sourceFiles().map((file) => [file.name, file]));
/** The way to every other screen, to the demonstration, to secret votes, to a brief, to papers and to what is done by hand: what is behind it brings its own words. */
const DOORS: Readonly<Record<string, RegExp>> = {
  [`${SRC}screens/Screens.tsx`]: /Screen\.tsx$/,
  [`${SRC}screens/demonstration/Demonstration.tsx`]: /^\.\/[A-Z]/,
  [`${SRC}secret-votes/SecretVotePart.tsx`]: /^\.\/parts/,
  [`${SRC}screens/session/item/BriefSheetLater.tsx`]: /BriefSheet\.tsx$/,
  [`${SRC}papers/viewer-on-demand.ts`]: /PaperViewer\.tsx$/,
  [`${SRC}screens/room-screen/PresentedPage.tsx`]: /OnePage\.tsx$/,
  [`${SRC}screens/session/item/DifferenceLater.tsx`]: /DifferenceSheet\.tsx$/,
  [`${SRC}screens/session/item/paper-news-later.ts`]: /(PaperNews|RecalledPaper)\.tsx$/,
  [`${SRC}meeting/ReadyMarkLater.tsx`]: /ReadyMark\.tsx$/,
  [`${SRC}screens/session/agenda/MeterLater.tsx`]: /ReadingMeter\.tsx$/,
  [`${SRC}by-hand/ByHand.tsx`]: /^\.\/parts/,
  [`${SRC}printing/own-pack-later.ts`]: /^\.\/parts/,
  [`${SRC}printing/PrintSectionLater.tsx`]: /^\.\/parts/,
  [`${SRC}seating/SeatingMapLater.tsx`]: /SeatingMap\.tsx$/,
  [`${SRC}offline/lock/load-gate.ts`]: /DeviceGate\.tsx$/,
  [`${SRC}screens/session/whole/Overview.tsx`]: /(OwnAnswer|AttendeesPanel)\.tsx$/,
};
/** Which sentences are there it finds out itself. */
const ASKS_WHAT_IS_THERE = `${SRC}words/refusal-sentence.ts`;
const LITERAL = /['`]([A-Za-z]\w*)\.[\w.${}-]+['`]/g;

/** A file and all that it imports, also what it loads later. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const name of reached) {
    const behind = name === start ? undefined : DOORS[name];
    for (const imported of files.get(name)?.imports ?? []) {
      if (behind?.test(imported)) continue;
      const to = path.posix.join(path.posix.dirname(name), imported);
      if (imported.startsWith('.') && files.has(to) && !/\/words\/(vi|en)\//.test(to))
        reached.add(to);
    }
  }
  return reached;
}

/** `file: set` for each set of which a word is said. */
function spokenFrom(start: string): ReadonlyMap<string, SetName> {
  const spoken = new Map<string, SetName>();
  for (const name of reachedFrom(start)) {
    if (name === ASKS_WHAT_IS_THERE) continue;
    for (const [literal, catalogue = ''] of files.get(name)?.text.matchAll(LITERAL) ?? []) {
      const set = (Object.keys(SETS) as SetName[]).find((each) => catalogue in SETS[each]);
      if (set) spoken.set(`${name}: ${literal}`, set);
    }
  }
  return spoken;
}

function unheard(start: string, sets: readonly string[]): readonly string[] {
  const heard: readonly string[] = ['tablet', ...sets];
  return [...spokenFrom(start)].filter(([, set]) => !heard.includes(set)).map(([where]) => where);
}

/** As written: the table is of the screens' own package, whose files no test imports but its words. */
const table = files.get(`${SRC}screens/words-of-screens.ts`)?.text ?? '';
const screens = [...table.matchAll(/(\w+Screen): \[([^\]]*)\]/g)].map(
  ([, name = '', sets = '']) => ({
    name,
    sets: [...sets.matchAll(/'(\w+)'/g)].map(([, set = '']) => set),
    file: [...files.keys()].find((file) => file.endsWith(`/${name}.tsx`)) ?? '',
  }),
);

describe('the words of a screen', () => {
  it('belong to one set', () => {
    const catalogues = Object.values(SETS).flatMap((set) => Object.keys(set));
    expect(new Set(catalogues).size).toBe(catalogues.length);
  });

  it.each(screens)('are loaded with it: $name', ({ file, sets }) => {
    expect(spokenFrom(file).size).toBeGreaterThan(5);
    expect(unheard(file, sets)).toEqual([]);
  });

  it.each(screens)('are said by it: $name', ({ file, sets }) => {
    const said = new Set<string>(spokenFrom(file).values());
    expect(sets.filter((set) => !said.has(set))).toEqual([]);
  });

  it('are loaded with the page, the demonstration, a secret vote, a brief and a paper', () => {
    expect(screens).toHaveLength(19);
    const page = `${SRC}main.tsx`;
    expect(unheard(page, [])).toEqual([]);
    expect(unheard(`${SRC}screens/demonstration/Demonstration.tsx`, ['demonstration'])).toEqual([]);
    // Those for the chair are shown on the podium alone.
    expect(unheard(`${SRC}secret-votes/parts.ts`, ['secret', 'hall'])).toEqual([]);
    expect(unheard(`${SRC}screens/session/item/BriefSheet.tsx`, ['writing'])).toEqual([]);
    expect(unheard(`${SRC}printing/parts.ts`, ['reading'])).toEqual([]);
    expect(unheard(`${SRC}papers/PaperViewer.tsx`, ['reader'])).toEqual([]);
    expect(unheard(`${SRC}offline/lock/DeviceGate.tsx`, ['entrance'])).toEqual([]);
    expect(unheard(`${SRC}meeting/ReadyMark.tsx`, ['reader'])).toEqual([]);
    for (const later of [
      'difference/DifferenceSheet',
      'session/item/PaperNews',
      'session/item/RecalledPaper',
      'session/agenda/ReadingMeter',
    ]) {
      expect(unheard(`${SRC}screens/${later}.tsx`, ['reading'])).toEqual([]);
    }
    for (const later of ['whole/OwnAnswer', 'attendees/AttendeesPanel']) {
      expect(unheard(`${SRC}screens/session/${later}.tsx`, ['invitation'])).toEqual([]);
    }
    expect(unheard(`${SRC}seating/SeatingMap.tsx`, ['seating'])).toEqual([]);
    expect(unheard(`${SRC}by-hand/parts.ts`, ['byHand', 'hall'])).toEqual([]);
  });
});
