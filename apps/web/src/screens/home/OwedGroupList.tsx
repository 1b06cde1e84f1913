import type { MeetingFollower } from '@e-cabinet/client';
import type { HomeMeeting, OwedLine } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import {
  IconCalendarQuestion,
  IconChevronRight,
  IconFileText,
  IconMailCheck,
  IconMessage2,
  IconUserCheck,
  IconUsersPlus,
  IconWriting,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { AcknowledgeLine } from './AcknowledgeLine.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { addressOf, type OwedGroup, type OwedKind } from './arrange-home.ts';
import classes from './OwedList.module.css';

const HEADINGS = {
  vote: 'homePage.kind.vote',
  opine: 'homePage.kind.opine',
  'check-in': 'homePage.kind.check-in',
  acknowledge: 'homePage.kind.acknowledge',
  answer: 'homePage.kind.answer',
  'name-attendees': 'homePage.kind.name-attendees',
  read: 'homePage.kind.read',
  position: 'homePage.kind.position',
} as const satisfies Record<OwedKind, string>;

const FORMS: Readonly<Record<OwedKind, TablerIcon>> = {
  vote: IconWriting,
  opine: IconWriting,
  'check-in': IconUserCheck,
  acknowledge: IconMailCheck,
  answer: IconCalendarQuestion,
  'name-attendees': IconUsersPlus,
  read: IconFileText,
  position: IconMessage2,
};

/** Lines shown before one asks for the rest. */
const FIRST = 5;

export interface OwedGroupListProps {
  readonly listed: Pick<HomeMeeting, 'meetingId' | 'seatId' | 'startsAt' | 'endsAt'>;
  readonly group: OwedGroup;
  readonly send: MeetingFollower['send'];
}

/** One kind of thing that is asked, line by line. */
export function OwedGroupList({ listed, group, send }: OwedGroupListProps) {
  const { meetingId } = listed;
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { kind, lines } = group;
  const Form = FORMS[kind];
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <section className={classes.group}>
      <h3 className={classes.kind}>
        <Form className={classes.form} aria-hidden="true" stroke={1.5} />
        <span className={classes.kindName}>{t(HEADINGS[kind])}</span>
        <span className={classes.count}>{lines.length}</span>
      </h3>
      <ul className={classes.lines}>
        {shown.map((line) => (
          <li key={addressOf(meetingId, line.owed) + line.owed.kind}>
            <OwedLineOf listed={listed} line={line} send={send} />
          </li>
        ))}
      </ul>
      <div className={classes.more}>
        {shown.length < lines.length && (
          <Button variant="subtle" onClick={() => setAll(true)}>
            {t('homePage.all', { count: lines.length })}
          </Button>
        )}
        {kind === 'position' && lines.length > 1 && <PositionsWay meetingId={meetingId} />}
      </div>
    </section>
  );
}

interface OwedLineOfProps extends Pick<OwedGroupListProps, 'listed' | 'send'> {
  readonly line: OwedLine;
}

function OwedLineOf({ listed, line: { owed, title, paper }, send }: OwedLineOfProps) {
  const { t } = useTranslation();
  if (owed.kind === 'acknowledge') return <AcknowledgeLine title={title} send={send} />;
  if (owed.kind === 'answer') return <AnswerLine listed={listed} title={title} send={send} />;
  return (
    <Link className={classes.line} to={addressOf(listed.meetingId, owed)}>
      <span className={classes.title}>{title}</span>
      {paper?.required && <StateBadge tone="attention">{t('meter.required')}</StateBadge>}
      {paper && <span className={classes.pages}>{t('meter.pages', { count: paper.pages })}</span>}
      <IconChevronRight className={classes.chevron} aria-hidden="true" />
    </Link>
  );
}

/** To the list on which every item takes one tap. */
function PositionsWay({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const address = `/meetings/${encodeURIComponent(meetingId)}?sheet=positions`;
  return (
    <Button component={Link} variant="default" to={address}>
      {t('homePage.positionsFast')}
    </Button>
  );
}
