import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keepLanguage, type Language, LOCALES } from './language.ts';

/** One chunk per language; only the one in use is loaded. */
const CATALOGUES: Readonly<Record<Language, () => Promise<object>>> = {
  vi: async () => (await import('./vi/index.ts')).vi,
  en: async () => (await import('./en/index.ts')).en,
};

/** Words of the screens at a desk, which a tablet does without. */
const DESK_CATALOGUES: Readonly<Record<Language, () => Promise<object>>> = {
  vi: async () => (await import('./vi/desk.ts')).viDesk,
  en: async () => (await import('./en/desk.ts')).enDesk,
};

let atDesk = false;
let started = (): void => undefined;
const start = new Promise<void>((resolve) => {
  started = resolve;
});

/** Loads the catalogue and makes `useTranslation` work. Call once, before the first render. */
export async function startWords(language: Language): Promise<void> {
  const translation = await CATALOGUES[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation } },
    fallbackLng: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  markPage(language);
  started();
}

/** Goes before a screen at a desk is drawn. */
export async function loadDeskWords(): Promise<void> {
  await start;
  atDesk = true;
  await addDeskWords(i18next.language as Language);
}

/** Speaks another language from now on: on this device, or only until the page is left. */
export async function speak(language: Language, how: 'kept' | 'for now' = 'kept'): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await CATALOGUES[language]());
  }
  if (atDesk) await addDeskWords(language);
  await i18next.changeLanguage(language);
  if (how === 'kept') keepLanguage(language);
  markPage(language);
}

async function addDeskWords(language: Language): Promise<void> {
  const [shallow, over] = [false, true];
  const words = await DESK_CATALOGUES[language]();
  i18next.addResourceBundle(language, 'translation', words, shallow, over);
}

function markPage(language: Language): void {
  // The whole locale, so that screen readers choose the right voice and dates their order.
  document.documentElement.lang = LOCALES[language];
}
