import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../parts/EmptyState.tsx';
import classes from './Problems.module.css';

/** For an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <EmptyState
        level={1}
        icon={IconMapOff}
        title={t('problems.notFound')}
        action={
          <Button component={Link} to="/">
            {t('common.home')}
          </Button>
        }
      >
        {t('problems.notFoundHint')}
      </EmptyState>
    </main>
  );
}
