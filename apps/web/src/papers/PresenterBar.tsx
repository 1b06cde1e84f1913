import { Button } from '@mantine/core';
import { IconArrowBackUp, IconPresentation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './PresenterBar.module.css';
import type { Following } from './use-following.ts';

export interface PresenterBarProps {
  readonly presenterPage: number;
  readonly page: number;
  readonly following: Following;
}

/** Says whether the pages turn with the presenter's, and leads back with one tap when they do not. */
export function PresenterBar({ presenterPage, page, following }: PresenterBarProps) {
  const { t } = useTranslation();
  if (following.following || page === presenterPage) {
    return (
      <p className={classes.following}>
        <IconPresentation aria-hidden="true" stroke={1.5} className={classes.icon} />
        {t('papers.following')}
      </p>
    );
  }
  return (
    <div className={classes.back}>
      <Button leftSection={<IconArrowBackUp aria-hidden="true" />} onClick={following.goBack}>
        {t('papers.backToPresenter', { page: presenterPage })}
      </Button>
    </div>
  );
}
