import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES, LOCALES } from '../words/language.ts';
import { speak } from '../words/start-words.ts';
import { useLanguage } from '../words/use-language.ts';
import classes from './Switches.module.css';

/** Each language in its own words; the choice stays on this device. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const spoken = useLanguage();
  return (
    <fieldset className={classes.switch}>
      <legend className={classes.legend}>{t('frame.language')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          className={classes.option}
          lang={LOCALES[language]}
          aria-pressed={language === spoken}
          onClick={() => void speak(language)}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}
