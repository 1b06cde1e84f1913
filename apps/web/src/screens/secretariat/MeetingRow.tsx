import { isInWriting } from '@e-cabinet/domain';
import type { ListedMeetingLine } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconClipboardList, IconCopy, IconLayoutDashboard, IconPencil } from '@tabler/icons-react';
import dayjs from 'dayjs';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MEETING_KIND_WORDS } from '../../meeting/words-of.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { BallotStateBadge } from '../ballot-heading/BallotStateBadge.tsx';
import { PhaseBadge } from '../desk/PhaseBadge.tsx';
import { useWeekdayName } from './calendar-words.ts';
import classes from './Secretariat.module.css';

interface MeetingRowProps {
  readonly meeting: ListedMeetingLine;
}

/** One session or ballot: its day, what it is, and the ways to prepare, to run and to copy it. */
export const MeetingRow = memo(function MeetingRow({ meeting }: MeetingRowProps) {
  const { t } = useTranslation();
  const weekday = useWeekdayName();
  const { meetingId, startsAt, phase, practice, title } = meeting;
  const address = `/meetings/${meetingId}`;
  const inWriting = isInWriting({ details: meeting });
  const running = phase === 'in-session' || phase === 'suspended';
  return (
    <li className={classes.meeting}>
      <time className={classes.date} dateTime={startsAt}>
        <span className={classes.day}>{dayjs(startsAt).date()}</span>
        <span className={classes.weekday}>{weekday(startsAt)}</span>
      </time>
      <div className={classes.words}>
        <Link className={classes.name} to={`${address}/prepare`}>
          {title}
        </Link>
        <Facts meeting={meeting} />
        <span className={classes.badges}>
          {inWriting ? (
            <BallotStateBadge phase={phase} approved={meeting.ballot?.approved ?? false} />
          ) : (
            <PhaseBadge phase={phase} />
          )}
          {practice && <StateBadge tone="info">{t('meeting.practice')}</StateBadge>}
        </span>
      </div>
      <div className={classes.acts}>
        <Button
          component={Link}
          to={`/secretariat/new?copy=${encodeURIComponent(meetingId)}`}
          variant="subtle"
          color="gray"
          leftSection={<IconCopy aria-hidden="true" size="1.2em" />}
          aria-label={t('secretariat.copyOf', { title })}
        >
          {t('secretariat.copy')}
        </Button>
        <Button
          component={Link}
          to={`${address}/prepare`}
          variant="default"
          leftSection={<IconPencil aria-hidden="true" size="1.2em" />}
          aria-label={t('secretariat.prepareOf', { title })}
        >
          {t('secretariat.prepare')}
        </Button>
        {inWriting && meeting.published && <ToOffice meeting={meeting} />}
        {!inWriting && phase !== 'preparing' && phase !== 'cancelled' && (
          <Button
            component={Link}
            to={`${address}/console`}
            variant={running ? 'filled' : 'default'}
            leftSection={<IconLayoutDashboard aria-hidden="true" size="1.2em" />}
            aria-label={t('secretariat.consoleOf', { title })}
          >
            {t('secretariat.console')}
          </Button>
        )}
      </div>
    </li>
  );
});

function ToOffice({ meeting: { meetingId, phase, title } }: MeetingRowProps) {
  const { t } = useTranslation();
  return (
    <Button
      component={Link}
      to={`/opinion-ballots/${meetingId}/office`}
      variant={phase === 'published' ? 'filled' : 'default'}
      leftSection={<IconClipboardList aria-hidden="true" size="1.2em" />}
      aria-label={t('ballotDesk.officeOf', { title })}
    >
      {t('ballotDesk.office')}
    </Button>
  );
}

function Facts({ meeting }: MeetingRowProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { kind, startsAt, endsAt, place } = meeting;
  if (isInWriting({ details: meeting })) return <BallotFacts meeting={meeting} />;
  const hours = endsAt ? `${time(startsAt)} – ${time(endsAt)}` : time(startsAt);
  return (
    <span className={classes.facts}>
      {[hours, t(MEETING_KIND_WORDS[kind]), place].filter(Boolean).join(' · ')}
    </span>
  );
}

function BallotFacts({ meeting: { kind, endsAt, phase, ballot } }: MeetingRowProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const said = [
    t(MEETING_KIND_WORDS[kind]),
    endsAt && t('ballotDesk.until', { at: moment(endsAt) }),
    phase === 'published' && ballot && t('ballotDesk.answered', { ...ballot }),
  ];
  return <span className={classes.facts}>{said.filter(Boolean).join(' · ')}</span>;
}
