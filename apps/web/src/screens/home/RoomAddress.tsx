import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { homeQuery } from '../../http/home.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { arrangeHome } from './arrange-home.ts';

/** Bridge points and room screens go to the running or next meeting by themselves, and wait while there is none. */
export function RoomAddress({ role }: { readonly role: 'bridge' | 'screen' }) {
  const { t } = useTranslation();
  const { data: home, error, refetch } = useQuery(homeQuery);
  const next = home && arrangeHome(home.meetings).next;
  if (next) {
    return <Navigate to={`/meetings/${encodeURIComponent(next.meetingId)}/${role}`} replace />;
  }
  return (
    <PersonFrame>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!error && !home && <Waiting />}
      {home && (
        <EmptyState level={1} icon={IconCalendarEvent} title={t('homePage.none')}>
          {t('ways.roomHint')}
        </EmptyState>
      )}
    </PersonFrame>
  );
}
