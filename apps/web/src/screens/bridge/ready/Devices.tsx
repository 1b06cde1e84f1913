import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './ReadinessForm.module.css';
import { DEVICE_WORDS } from './readiness-words.ts';

export interface DevicesProps {
  readonly devices: readonly string[];
  readonly onToggle: (device: string) => void;
}

/** What the point works with, one tap each. */
export function Devices({ devices, onToggle }: DevicesProps) {
  const { t } = useTranslation();
  const usual: readonly string[] = DEVICE_WORDS.map((word) => t(word));
  const all = [...usual, ...devices.filter((device) => !usual.includes(device))];
  return (
    <fieldset className={classes.group}>
      <legend>{t('bridge.ready.devices')}</legend>
      <div className={classes.chips}>
        {all.map((device) => {
          const has = devices.includes(device);
          const Form = has ? IconCheck : IconPlus;
          return (
            <button
              key={device}
              type="button"
              className={classes.chip}
              aria-pressed={has}
              onClick={() => onToggle(device)}
            >
              <Form className={classes.chipForm} aria-hidden="true" />
              {device}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
