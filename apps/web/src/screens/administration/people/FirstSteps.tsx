import { Button } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { NEW, wayTo } from '../tabs.ts';

export interface FirstStepsProps {
  readonly bodyId: string;
  readonly hasUnits: boolean;
}

/** What comes next while the administrator is alone. */
export function FirstSteps({ bodyId, hasUnits }: FirstStepsProps) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconUsersPlus}
      title={t('people.alone')}
      action={
        hasUnits ? (
          <Button component={Link} to={wayTo(bodyId, 'people', NEW)}>
            {t('people.addFirst')}
          </Button>
        ) : (
          <Button component={Link} to={wayTo(bodyId, 'units')}>
            {t('people.unitsFirst')}
          </Button>
        )
      }
    >
      {hasUnits ? t('people.aloneWithUnits') : t('people.aloneHint')}
    </EmptyState>
  );
}
