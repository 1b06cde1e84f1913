import { WEEKENDS_ONLY } from '@e-cabinet/domain';
import type { Home } from '@e-cabinet/protocol';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarQuery } from '../../http/calendar.ts';
import { addressOfMeeting } from '../../meeting/address-of-meeting.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import type { Tone } from '../../parts/tone.ts';
import { useFormats } from '../../words/use-formats.ts';
import { arrangeBallots, type BallotStanding, type ListedBallot } from './arrange-ballots.ts';
import classes from './MeetingRows.module.css';

const TONES: Readonly<Record<BallotStanding, Tone>> = {
  'in-time': 'info',
  'due-soon': 'attention',
  overdue: 'bad',
  answered: 'good',
  recalled: 'neutral',
  closed: 'neutral',
};

const WORDS = {
  'in-time': 'ballotsToAnswer.state.in-time',
  'due-soon': 'ballotsToAnswer.state.due-soon',
  overdue: 'ballotsToAnswer.state.overdue',
  answered: 'ballotsToAnswer.state.answered',
  recalled: 'ballotsToAnswer.state.recalled',
  closed: 'ballotsToAnswer.state.closed',
} as const satisfies Record<BallotStanding, string>;

/** Opinion ballots by deadline; those with nothing left to do are folded below. */
export function BallotsToAnswer({ home }: { readonly home: Home }) {
  const { t } = useTranslation();
  const { data: calendar = WEEKENDS_ONLY } = useQuery(calendarQuery);
  const { toDo, done } = arrangeBallots(home.meetings, home.serverTime, calendar);
  if (toDo.length + done.length === 0) return null;
  return (
    <section aria-labelledby="ballots">
      <h2 id="ballots" className={classes.heading}>
        {t('ballotsToAnswer.title')}
      </h2>
      <Rows ballots={toDo} />
      {done.length > 0 && (
        <details className={classes.folded}>
          <summary>{t('ballotsToAnswer.answered', { count: done.length })}</summary>
          <Rows ballots={done} />
        </details>
      )}
    </section>
  );
}

function Rows({ ballots }: { readonly ballots: readonly ListedBallot[] }) {
  if (ballots.length === 0) return null;
  return (
    <ul className={classes.rows}>
      {ballots.map((ballot) => (
        <Row key={ballot.meeting.meetingId} ballot={ballot} />
      ))}
    </ul>
  );
}

function Row({ ballot: { meeting, standing, left } }: { readonly ballot: ListedBallot }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { title, endsAt, role } = meeting;
  const details = [
    endsAt && t('ballotsToAnswer.deadline', { moment: moment(endsAt) }),
    role === 'adviser' && t('ballotsToAnswer.draftHelp'),
    left > 0 && t('ballotsToAnswer.left', { count: left }),
  ];
  return (
    <li>
      <Link className={classes.row} to={addressOfMeeting(meeting)}>
        <span className={classes.words}>
          <span className={classes.title}>{title}</span>
          <span className={classes.details}>{details.filter(Boolean).join(' · ')}</span>
        </span>
        <StateBadge tone={TONES[standing]}>{t(WORDS[standing])}</StateBadge>
        <IconChevronRight className={classes.chevron} aria-hidden="true" />
      </Link>
    </li>
  );
}
