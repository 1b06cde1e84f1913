import type { MeetingFollower } from '@e-cabinet/client';
import { Button } from '@mantine/core';
import {
  IconChevronRight,
  IconFileText,
  IconMailCheck,
  IconMessage2,
  IconUserCheck,
  IconWriting,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AcknowledgeLine } from './AcknowledgeLine.tsx';
import { addressOf, type OwedGroup, type OwedKind } from './arrange-home.ts';
import classes from './OwedList.module.css';

const HEADINGS = {
  vote: 'home.kind.vote',
  'check-in': 'home.kind.check-in',
  acknowledge: 'home.kind.acknowledge',
  read: 'home.kind.read',
  position: 'home.kind.position',
} as const satisfies Record<OwedKind, string>;

const FORMS: Readonly<Record<OwedKind, TablerIcon>> = {
  vote: IconWriting,
  'check-in': IconUserCheck,
  acknowledge: IconMailCheck,
  read: IconFileText,
  position: IconMessage2,
};

/** Lines shown before one asks for the rest. */
const FIRST = 5;

export interface OwedGroupListProps {
  readonly meetingId: string;
  readonly group: OwedGroup;
  readonly send: MeetingFollower['send'];
}

/** One kind of thing that is asked, line by line. */
export function OwedGroupList({ meetingId, group, send }: OwedGroupListProps) {
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
        {shown.map(({ owed, title }) => (
          <li key={addressOf(meetingId, owed) + owed.kind}>
            {owed.kind === 'acknowledge' ? (
              <AcknowledgeLine title={title} send={send} />
            ) : (
              <Link className={classes.line} to={addressOf(meetingId, owed)}>
                <span className={classes.title}>{title}</span>
                <IconChevronRight className={classes.chevron} aria-hidden="true" />
              </Link>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.more}>
        {shown.length < lines.length && (
          <Button variant="subtle" onClick={() => setAll(true)}>
            {t('home.all', { count: lines.length })}
          </Button>
        )}
        {kind === 'position' && lines.length > 1 && (
          <Button
            component={Link}
            variant="default"
            to={`/meetings/${encodeURIComponent(meetingId)}?sheet=positions`}
          >
            {t('home.positionsFast')}
          </Button>
        )}
      </div>
    </section>
  );
}
