import { chairNow, isInWriting, type Role } from '@e-cabinet/domain';
import {
  IconBook2,
  IconClipboardList,
  IconGavel,
  IconLayoutDashboard,
  IconPencil,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowed, useMeetingPart, useOwnSeat } from '../../meeting/FollowedMeeting.tsx';
import classes from './MeetingWays.module.css';

export type MeetingScreen = 'prepare' | 'office' | 'console' | 'podium' | 'session';

interface Way {
  readonly screen: MeetingScreen;
  /** Below the meeting, or where a ballot is. */
  readonly path: string;
  readonly icon: TablerIcon;
  readonly words:
    | 'meetingWays.way.prepare'
    | 'meetingWays.way.office'
    | 'meetingWays.way.console'
    | 'meetingWays.way.podium'
    | 'meetingWays.way.session';
}

const WAYS: readonly Way[] = [
  { screen: 'prepare', path: '/prepare', icon: IconPencil, words: 'meetingWays.way.prepare' },
  { screen: 'office', path: '/office', icon: IconClipboardList, words: 'meetingWays.way.office' },
  {
    screen: 'console',
    path: '/console',
    icon: IconLayoutDashboard,
    words: 'meetingWays.way.console',
  },
  { screen: 'podium', path: '/podium', icon: IconGavel, words: 'meetingWays.way.podium' },
  { screen: 'session', path: '', icon: IconBook2, words: 'meetingWays.way.session' },
];

/** A ballot is prepared and evaluated; there is no room in which it is held. */
function isOfBallot(screen: MeetingScreen, role: Role | undefined): boolean {
  return screen === 'office' || (screen === 'prepare' && role === 'secretary');
}

/** One tap to the meeting's other screens of this person, one tap back. */
export function MeetingWays({ here }: { readonly here: MeetingScreen }) {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  const seat = useOwnSeat();
  const chairs = useMeetingPart((meeting) => chairNow(meeting)?.id === seat?.id);
  const inWriting = useMeetingPart(isInWriting);
  const mine = WAYS.filter(({ screen }) => {
    if (inWriting) return isOfBallot(screen, seat?.role);
    if (screen === 'office') return false;
    if (seat?.role === 'secretary') return true;
    return screen === 'session' || (screen === 'podium' && chairs);
  });
  return (
    <nav className={classes.ways} aria-label={t('meetingWays.ways')}>
      {mine.map(({ screen, path, icon: Icon, words }) => (
        <Link
          key={screen}
          to={`/${screen === 'office' ? 'opinion-ballots' : 'meetings'}/${meetingId}${path}`}
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
