import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Waiting.module.css';

/** Shown only when something takes longer than a blink. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div className={classes.waiting} role="status">
      <Loader color="accent" aria-hidden="true" />
      <span>{t('common.loading')}</span>
    </div>
  );
}
