import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PersonFrame } from '../PersonFrame.tsx';

/** What stands before somebody who has just signed in. */
export function HomeScreen() {
  const { t } = useTranslation();
  return (
    <PersonFrame>
      <EmptyState level={1} icon={IconCalendarEvent} title={t('home.none')}>
        {t('home.noneHint')}
      </EmptyState>
    </PersonFrame>
  );
}
