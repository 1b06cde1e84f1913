import type { Role } from '@e-cabinet/domain';
import type { HomeMeeting } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isRunning } from './arrange-home.ts';
import classes from './MeetingCover.module.css';

/** The screens of those who lead or write the session, beside the one everybody has. */
const DESKS = {
  chair: { screen: 'podium', words: 'homePage.podium' },
  secretary: { screen: 'console', words: 'homePage.console' },
} as const satisfies Partial<Record<Role, { screen: string; words: string }>>;

/** The way into the meeting: unmistakable once it is running; the podium or the console beside it. */
export function MeetingDoors({ listed }: { readonly listed: HomeMeeting }) {
  const { t } = useTranslation();
  const { meetingId, role } = listed;
  const session = `/meetings/${encodeURIComponent(meetingId)}`;
  const running = isRunning(listed);
  const look = { className: classes.enter, 'data-running': running || undefined };
  const desk = role === 'chair' || role === 'secretary' ? DESKS[role] : null;
  return (
    <div className={classes.doors}>
      <Button
        {...look}
        component={Link}
        to={session}
        rightSection={<IconArrowRight aria-hidden="true" />}
      >
        {running ? t('homePage.enter') : t('homePage.open')}
      </Button>
      {desk && (
        <Button {...look} component={Link} to={`${session}/${desk.screen}`} variant="default">
          {t(desk.words)}
        </Button>
      )}
    </div>
  );
}
