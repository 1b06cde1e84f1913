import type { MeetingLine } from '@e-cabinet/protocol';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addressOfMeeting } from '../../meeting/address-of-meeting.ts';
import { MEETING_KIND_WORDS, PHASE_WORDS, ROLE_WORDS } from '../../meeting/words-of.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { isRunning } from './arrange-home.ts';
import classes from './MeetingRows.module.css';

export interface MeetingRowProps {
  readonly meeting: MeetingLine;
  /** How many things it still asks of the reader. */
  readonly owed: number;
}

export function MeetingRow({ meeting, owed }: MeetingRowProps) {
  const { t } = useTranslation();
  const { date, time } = useFormats();
  const { title, kind, place, startsAt, role } = meeting;
  return (
    <li>
      <Link className={classes.row} to={addressOfMeeting(meeting)}>
        <span className={classes.when}>
          <span className={classes.date}>{date(startsAt)}</span>
          <span className={classes.time}>{time(startsAt)}</span>
        </span>
        <span className={classes.words}>
          <span className={classes.title}>{title}</span>
          <span className={classes.details}>
            {[t(MEETING_KIND_WORDS[kind]), place, role && t(ROLE_WORDS[role])]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {isRunning(meeting) && <StateBadge tone="info">{t(PHASE_WORDS[meeting.phase])}</StateBadge>}
        {owed > 0 && (
          <StateBadge tone="attention">{t('homePage.owedCount', { count: owed })}</StateBadge>
        )}
        <IconChevronRight className={classes.chevron} aria-hidden="true" />
      </Link>
    </li>
  );
}
