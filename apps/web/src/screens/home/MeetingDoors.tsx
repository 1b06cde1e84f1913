import type { HomeMeeting } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isRunning } from './arrange-home.ts';
import classes from './MeetingCover.module.css';

/** The way into the meeting: unmistakable once it is running; the podium and the console beside it. */
export function MeetingDoors({ listed }: { readonly listed: HomeMeeting }) {
  const { t } = useTranslation();
  const { meetingId, role } = listed;
  const session = `/meetings/${encodeURIComponent(meetingId)}`;
  const running = isRunning(listed);
  return (
    <div className={classes.doors}>
      <Button
        component={Link}
        to={session}
        className={classes.enter}
        data-running={running || undefined}
        rightSection={<IconArrowRight aria-hidden="true" />}
      >
        {running ? t('home.enter') : t('home.open')}
      </Button>
      {role === 'chair' && (
        <Button
          component={Link}
          to={`${session}/podium`}
          variant="default"
          className={classes.enter}
          data-running={running || undefined}
        >
          {t('home.podium')}
        </Button>
      )}
      {role === 'secretary' && (
        <Button
          component={Link}
          to={`${session}/console`}
          variant="default"
          className={classes.enter}
          data-running={running || undefined}
        >
          {t('home.console')}
        </Button>
      )}
    </div>
  );
}
