import type { Notice, NoticeKind } from '@e-cabinet/protocol';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCalendarOff,
  IconCalendarPlus,
  IconCalendarTime,
  IconClockExclamation,
  IconFiles,
  IconMailbox,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../words/use-formats.ts';
import classes from './Notices.module.css';

const SAID = {
  'ballot-sent': { icon: IconMailbox, words: 'notices.kind.ballot-sent' },
  'ballot-reminder': { icon: IconClockExclamation, words: 'notices.kind.ballot-reminder' },
  'ballot-due': { icon: IconClockExclamation, words: 'notices.kind.ballot-due' },
  'ballot-overdue': { icon: IconAlertTriangle, words: 'notices.kind.ballot-overdue' },
  'ballot-extended': { icon: IconCalendarPlus, words: 'notices.kind.ballot-extended' },
  'ballot-recalled': { icon: IconArrowBackUp, words: 'notices.kind.ballot-recalled' },
  'session-invited': { icon: IconCalendarPlus, words: 'notices.kind.session-invited' },
  'session-moved': { icon: IconCalendarTime, words: 'notices.kind.session-moved' },
  'session-papers': { icon: IconFiles, words: 'notices.kind.session-papers' },
  'session-cancelled': { icon: IconCalendarOff, words: 'notices.kind.session-cancelled' },
  'submission-expected': { icon: IconFiles, words: 'notices.kind.submission-expected' },
  'submission-chased': { icon: IconClockExclamation, words: 'notices.kind.submission-chased' },
  'submission-returned': { icon: IconArrowBackUp, words: 'notices.kind.submission-returned' },
  'submission-approval': { icon: IconFiles, words: 'notices.kind.submission-approval' },
} as const satisfies Record<NoticeKind, { readonly icon: TablerIcon; readonly words: string }>;

export interface NoticeRowProps {
  readonly notice: Notice;
  readonly onOpen: () => void;
}

function addressOf({ meetingId, submissionId }: Notice): string {
  return submissionId === null ? `/meetings/${meetingId}` : `/submissions/${submissionId}`;
}

/** One notice: opening what it is about makes it read. */
export function NoticeRow({ notice, onOpen }: NoticeRowProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { icon: Icon, words } = SAID[notice.kind];
  return (
    <li className={classes.row} data-unread={!notice.read}>
      <Link className={classes.link} to={addressOf(notice)} onClick={onOpen}>
        <Icon className={classes.form} aria-hidden="true" stroke={1.5} />
        <span className={classes.words}>
          <span className={classes.said}>{t(words, { until: moment(notice.until) })}</span>
          <time className={classes.when} dateTime={notice.createdAt}>
            {moment(notice.createdAt)}
          </time>
        </span>
      </Link>
    </li>
  );
}
