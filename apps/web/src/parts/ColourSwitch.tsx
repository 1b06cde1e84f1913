import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconDeviceTablet, IconMoon, IconSun, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Switches.module.css';

const SCHEMES = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];
const FORMS: Readonly<Record<MantineColorScheme, TablerIcon>> = {
  light: IconSun,
  dark: IconMoon,
  auto: IconDeviceTablet,
};
const WORDS = {
  light: 'frame.light',
  dark: 'frame.dark',
  auto: 'frame.auto',
} as const satisfies Record<MantineColorScheme, string>;

/** Light, dark for dim rooms, or as the device is set; the choice stays on this device. */
export function ColourSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <fieldset className={classes.switch}>
      <legend className={classes.legend}>{t('frame.colours')}</legend>
      {SCHEMES.map((scheme) => {
        const Form = FORMS[scheme];
        return (
          <button
            key={scheme}
            type="button"
            className={classes.option}
            aria-pressed={scheme === colorScheme}
            onClick={() => setColorScheme(scheme)}
          >
            <Form className={classes.form} aria-hidden="true" />
            {t(WORDS[scheme])}
          </button>
        );
      })}
    </fieldset>
  );
}
