import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keepLanguage, type Language, LOCALES } from './language.ts';
import type { WordSet } from './word-set.ts';

/** A chunk each; only those of the language in use are loaded. */
const SETS: Readonly<Record<Language, Readonly<Record<WordSet, () => Promise<Words>>>>> = {
  vi: {
    tablet: () => import('./vi/sets/tablet.ts'),
    entrance: () => import('./vi/sets/entrance.ts'),
    hall: () => import('./vi/sets/hall.ts'),
    console: () => import('./vi/sets/console.ts'),
    places: () => import('./vi/sets/places.ts'),
    desk: () => import('./vi/sets/desk.ts'),
    demonstration: () => import('./vi/sets/demonstration.ts'),
    reader: () => import('./vi/sets/reader.ts'),
    secret: () => import('./vi/sets/secret.ts'),
    election: () => import('./vi/sets/election.ts'),
    writing: () => import('./vi/sets/writing.ts'),
    byHand: () => import('./vi/sets/by-hand.ts'),
    invitation: () => import('./vi/sets/invitation.ts'),
    notes: () => import('./vi/sets/notes.ts'),
    reading: () => import('./vi/sets/reading.ts'),
    seating: () => import('./vi/sets/seating.ts'),
    ways: () => import('./vi/sets/ways.ts'),
  },
  en: {
    tablet: () => import('./en/sets/tablet.ts'),
    entrance: () => import('./en/sets/entrance.ts'),
    hall: () => import('./en/sets/hall.ts'),
    console: () => import('./en/sets/console.ts'),
    places: () => import('./en/sets/places.ts'),
    desk: () => import('./en/sets/desk.ts'),
    demonstration: () => import('./en/sets/demonstration.ts'),
    reader: () => import('./en/sets/reader.ts'),
    secret: () => import('./en/sets/secret.ts'),
    election: () => import('./en/sets/election.ts'),
    writing: () => import('./en/sets/writing.ts'),
    byHand: () => import('./en/sets/by-hand.ts'),
    invitation: () => import('./en/sets/invitation.ts'),
    notes: () => import('./en/sets/notes.ts'),
    reading: () => import('./en/sets/reading.ts'),
    seating: () => import('./en/sets/seating.ts'),
    ways: () => import('./en/sets/ways.ts'),
  },
};

interface Words {
  readonly words: object;
}

/** What has been asked for on this page, to be there in every language that it is switched to. */
const wanted = new Set<WordSet>(['tablet']);

/** The language last asked for; that of the page while its words are on their way. */
let asked: Language | null = null;

/** Loads the words and makes `useTranslation` work. Call once, before the first render. */
export async function startWords(language: Language): Promise<void> {
  asked = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await wordsIn(language) } },
    fallbackLng: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  markPage(language);
}

/** Loads what a screen speaks, before it is drawn; before the start these are among the first words. */
export async function addWords(sets: readonly WordSet[]): Promise<void> {
  for (const set of sets) wanted.add(set);
  if (asked && sets.length > 0) await bring(asked);
}

/** Speaks another language from now on: on this device, or only until the page is left. */
export async function speak(language: Language, how: 'kept' | 'for now' = 'kept'): Promise<void> {
  asked = language;
  await bring(language);
  await i18next.changeLanguage(language);
  if (how === 'kept') keepLanguage(language);
  markPage(language);
}

async function bring(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await wordsIn(language));
}

async function wordsIn(language: Language): Promise<object> {
  const sets = await Promise.all([...wanted].map((set) => SETS[language][set]()));
  return Object.assign({}, ...sets.map(({ words }) => words));
}

function markPage(language: Language): void {
  // The whole locale, so that screen readers choose the right voice and dates their order.
  document.documentElement.lang = LOCALES[language];
}
