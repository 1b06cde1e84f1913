import { chairNow } from '@e-cabinet/domain';
import {
  IconBook2,
  IconGavel,
  IconLayoutDashboard,
  IconPencil,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowed, useMeetingPart, useOwnSeat } from '../../meeting/FollowedMeeting.tsx';
import classes from './MeetingWays.module.css';

export type MeetingScreen = 'prepare' | 'console' | 'podium' | 'session';

interface Way {
  readonly screen: MeetingScreen;
  readonly path: string;
  readonly icon: TablerIcon;
  readonly words:
    | 'conduct.way.prepare'
    | 'conduct.way.console'
    | 'conduct.way.podium'
    | 'conduct.way.session';
}

const WAYS: readonly Way[] = [
  { screen: 'prepare', path: '/prepare', icon: IconPencil, words: 'conduct.way.prepare' },
  { screen: 'console', path: '/console', icon: IconLayoutDashboard, words: 'conduct.way.console' },
  { screen: 'podium', path: '/podium', icon: IconGavel, words: 'conduct.way.podium' },
  { screen: 'session', path: '', icon: IconBook2, words: 'conduct.way.session' },
];

/** One tap to the meeting's other screens of this person, one tap back. */
export function MeetingWays({ here }: { readonly here: MeetingScreen }) {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  const seat = useOwnSeat();
  const chairs = useMeetingPart((meeting) => chairNow(meeting)?.id === seat?.id);
  const mine = WAYS.filter(({ screen }) => {
    if (seat?.role === 'secretary') return screen !== 'podium';
    return screen === 'session' || (screen === 'podium' && chairs);
  });
  return (
    <nav className={classes.ways} aria-label={t('conduct.ways')}>
      {mine.map(({ screen, path, icon: Icon, words }) => (
        <Link
          key={screen}
          to={`/meetings/${meetingId}${path}`}
          className={classes.way}
          aria-current={screen === here ? 'page' : undefined}
        >
          <Icon className={classes.form} aria-hidden="true" />
          <span className={classes.words}>{t(words)}</span>
        </Link>
      ))}
    </nav>
  );
}
