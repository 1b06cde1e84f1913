import type { OfficeName } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from './language.ts';

/** The language being spoken; re-renders when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((language) => language === i18n.resolvedLanguage) ?? 'vi';
}

/** Names of offices, units and bodies in the language being spoken. */
export function useOfficeName(): (name: OfficeName) => string {
  const language = useLanguage();
  return (name) => name[language];
}
