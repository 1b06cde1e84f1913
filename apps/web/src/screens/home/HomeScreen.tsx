import type { BodyRole } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconCalendarEvent, IconNotes, IconUsersPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { homeQuery } from '../../http/home.ts';
import { useMe } from '../../http/me.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Demonstration } from '../demonstration/Demonstration.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { SearchButton } from '../search/SearchButton.tsx';
import { arrangeHome } from './arrange-home.ts';
import { BallotsToAnswer } from './BallotsToAnswer.tsx';
import { Desks, type DesksProps } from './Desks.tsx';
import { FinishedMeetings } from './FinishedMeetings.tsx';
import classes from './HomeScreen.module.css';
import { LaterMeetings } from './LaterMeetings.tsx';
import { LineLost } from './LineLost.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { Notices } from './Notices.tsx';
import { RoomAddress } from './RoomAddress.tsx';

/** What stands before somebody who has just signed in: the next meeting, and what is asked of them. */
export function HomeScreen() {
  const { data: me } = useMe();
  const roles = me?.bodies.flatMap((body) => body.roles) ?? [];
  const room = roles.find((role) => role === 'bridge' || role === 'screen');
  const alone = room !== undefined && roles.every((role) => role === room);
  return alone ? (
    <RoomAddress role={room} />
  ) : (
    <PersonHome
      secretary={roles.includes('secretary')}
      files={roles.some((role) => FILING.has(role))}
      administrator={roles.includes('administrator')}
    />
  );
}

/** Who files for a unit, as its officer or its head, and who receives it. */
const FILING: ReadonlySet<BodyRole> = new Set<BodyRole>(['unit-officer', 'member', 'secretary']);

function PersonHome({ secretary, files, administrator }: DesksProps) {
  const { t } = useTranslation();
  const { data: home, error, refetch } = useQuery(homeQuery);
  if (!home) {
    return (
      <PersonFrame>
        {error ? <RefusalNotice {...error} onRetry={() => void refetch()} /> : <Waiting />}
      </PersonFrame>
    );
  }
  const { next, later } = arrangeHome(home.meetings);
  return (
    <PersonFrame layout="wide" strip={<LineLost since={home.serverTime} />}>
      <div className={classes.home}>
        <Demonstration part="guide" />
        {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
        <div className={classes.search}>
          <Button
            component={Link}
            to="/notes"
            variant="default"
            leftSection={<IconNotes aria-hidden="true" size="1.2em" />}
          >
            {t('ways.notes')}
          </Button>
          <SearchButton />
        </div>
        <Notices />
        <BallotsToAnswer home={home} />
        {next ? (
          <NextMeeting key={next.meetingId} listed={next} />
        ) : (
          <Nothing firstSteps={administrator && !secretary} />
        )}
        <Desks
          secretary={secretary}
          files={files}
          administrator={administrator && (next !== null || secretary)}
        />
        <LaterMeetings meetings={later} />
        <FinishedMeetings />
      </div>
    </PersonFrame>
  );
}

function Nothing({ firstSteps }: { readonly firstSteps: boolean }) {
  const { t } = useTranslation();
  if (firstSteps) {
    return (
      <EmptyState
        level={1}
        icon={IconUsersPlus}
        title={t('homePage.none')}
        action={
          <Button component={Link} to="/administration">
            {t('ways.start')}
          </Button>
        }
      >
        {t('ways.startHint')}
      </EmptyState>
    );
  }
  return (
    <EmptyState level={1} icon={IconCalendarEvent} title={t('homePage.none')}>
      {t('ways.noneHint')}
    </EmptyState>
  );
}
