import { isInWriting, itemsInOrder } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useFollowed, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useUploads } from './papers/Uploads.tsx';
import { ShortcutsButton } from './shortcuts/ShortcutsButton.tsx';
import { useAltKeys } from './shortcuts/use-shortcuts.ts';
import classes from './TabLinks.module.css';
import { type PrepareTab, tabsOf } from './tabs.ts';

const WORDS = {
  agenda: 'prepare.tab.agenda',
  dossiers: 'prepare.tab.dossiers',
  papers: 'prepare.tab.papers',
  participants: 'prepare.tab.participants',
  receipts: 'prepare.tab.receipts',
  positions: 'prepare.tab.positions',
  details: 'prepare.tab.details',
  seating: 'prepare.tab.seating',
} as const satisfies Record<PrepareTab, string>;

/** The parts of preparing, each with its own address and what it holds. */
export function TabLinks({ here }: { readonly here: PrepareTab }) {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  const counts = useCounts();
  const uploads = useUploads().length;
  const details = useMeetingPart((meeting) => meeting.details);
  const inWriting = isInWriting({ details });
  const navigate = useNavigate();
  const addressOf = (tab: PrepareTab) => `/meetings/${meetingId}/prepare/${tab}`;
  useAltKeys(
    Object.fromEntries(
      tabsOf({ details }).map((tab, index) => [
        `Digit${index + 1}`,
        () => void navigate(addressOf(tab)),
      ]),
    ),
  );
  return (
    <nav className={classes.tabs} aria-label={t('prepare.tabs')}>
      {tabsOf({ details }).map((tab) => (
        <Link
          key={tab}
          to={addressOf(tab)}
          className={classes.tab}
          aria-current={tab === here ? 'page' : undefined}
        >
          {tab === 'receipts' && inWriting ? t('ballotDesk.sendTab') : t(WORDS[tab])}
          {counts[tab] !== undefined && <span className={classes.count}>{counts[tab]}</span>}
          {tab === 'papers' && uploads > 0 && (
            <span className={classes.waiting}>{t('prepare.waiting', { count: uploads })}</span>
          )}
        </Link>
      ))}
      <ShortcutsButton />
    </nav>
  );
}

function useCounts(): Partial<Record<PrepareTab, number>> {
  const agenda = useMeetingPart(({ agenda }) => itemsInOrder(agenda).length);
  const papers = useMeetingPart(
    (meeting) => Object.values(meeting.papers).filter(({ removed }) => !removed).length,
  );
  const participants = useMeetingPart(({ seats }) => Object.keys(seats).length);
  return { agenda, papers, participants };
}
