import type { ListedMeetingLine } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconFiles, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../http/me.ts';
import { meetingsQuery } from '../../http/meetings.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { FilterBar } from '../desk/FilterBar.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { SearchButton } from '../search/SearchButton.tsx';
import { MeetingList } from './MeetingList.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';
import { secretaryBodies } from './secretary-bodies.ts';

type View = 'list' | 'calendar';

/** `/secretariat`: the sessions that this person prepares, as a list or by the month. */
export function SecretariatScreen() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { data, error, refetch } = useQuery(meetingsQuery());
  const bodies = new Set(secretaryBodies(me).map(({ id }) => id));
  const meetings = data?.filter(({ bodyId }) => bodies.has(bodyId));
  return (
    <PersonFrame layout="wide">
      <PageHeading
        title={t('secretariat.title')}
        actions={
          <>
            <SearchButton />
            <Button
              component={Link}
              to="/submissions"
              variant="default"
              leftSection={<IconFiles aria-hidden="true" size="1.2em" />}
            >
              {t('submissions.title')}
            </Button>
            <Button
              component={Link}
              to="/secretariat/new"
              leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
            >
              {t('secretariat.new')}
            </Button>
          </>
        }
      />
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {meetings ? <Meetings meetings={meetings} /> : !error && <Waiting />}
    </PersonFrame>
  );
}

function Meetings({ meetings }: { readonly meetings: readonly ListedMeetingLine[] }) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>('list');
  const views = (
    <FilterBar
      label={t('secretariat.view')}
      value={view}
      onChange={setView}
      options={[
        { value: 'list', label: t('secretariat.list') },
        { value: 'calendar', label: t('secretariat.calendar') },
      ]}
    />
  );
  if (view === 'list') return <MeetingList meetings={meetings} views={views} />;
  return <MonthCalendar meetings={meetings} views={views} />;
}
