import { isMember } from '@e-cabinet/domain';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconClockPause,
  IconClockX,
  IconPlugConnectedX,
  IconRubberStamp,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowedPart, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import type { Tone } from '../../parts/tone.ts';
import { useFormats } from '../../words/use-formats.ts';
import { useMine, useSeat } from '../session/use-session.ts';
import classes from './OpinionBallot.module.css';
import { useBallotState, useDeadline } from './use-ballot-state.ts';

/** How the whole of it stands, where that is more than "open and to be answered". */
export function BallotNotice() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const state = useBallotState();
  const reason = useMeetingPart((meeting) => meeting.cancelledBecause ?? '');
  const closedAt = useMeetingPart((meeting) => meeting.closedAt);
  switch (state) {
    case 'draft':
      return <Notice tone="info" icon={IconClockPause} title={t('opinionBallot.notSent')} />;
    case 'recalled':
      return (
        <Notice tone="attention" icon={IconArrowBackUp} title={t('opinionBallot.recalled')}>
          {t('opinionBallot.recalledBecause', { reason })}
        </Notice>
      );
    case 'closed':
      return (
        <Notice tone="info" icon={IconRubberStamp} title={t('opinionBallot.closed')}>
          {closedAt && t('opinionBallot.closedAt', { moment: moment(closedAt) })}
        </Notice>
      );
    case 'over':
    case 'open':
      return <WhileOpen over={state === 'over'} />;
  }
}

function WhileOpen({ over }: { readonly over: boolean }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const offline = useFollowedPart(({ status }) => status === 'offline');
  const deadline = useDeadline();
  const mayChange = useMeetingPart(({ rules }) => rules.ballotsMayChange);
  const asked = useAsked();
  const until = deadline === null ? '' : moment(deadline);
  if (asked === 'all-answered') {
    return (
      <Notice tone="good" icon={IconCircleCheck} title={t('opinionBallot.allAnswered')}>
        {mayChange && !over
          ? t('opinionBallot.allAnsweredHint', { deadline: until })
          : t('opinionBallot.allAnsweredFinal')}{' '}
        <Link to="/">{t('common.home')}</Link>
      </Notice>
    );
  }
  if (over) {
    return (
      <Notice tone="bad" icon={IconClockX} title={t('opinionBallot.over')}>
        {asked === 'to-answer' && t('opinionBallot.overHint', { deadline: until })}
      </Notice>
    );
  }
  if (offline && asked !== 'nothing') {
    return (
      <Notice tone="attention" icon={IconPlugConnectedX} title={t('opinionBallot.offline')}>
        {t('opinionBallot.offlineHint')}
      </Notice>
    );
  }
  return null;
}

/** What the ballot asks of this seat itself. */
function useAsked(): 'nothing' | 'to-answer' | 'all-answered' {
  const seat = useSeat();
  const questions = useMeetingPart((meeting) => meeting.questions);
  const ballots = useMine((mine) => mine.ballots);
  if (!isMember(seat)) return 'nothing';
  const mine = Object.values(questions).filter(({ electorate }) => electorate.includes(seat.id));
  if (mine.length === 0) return 'nothing';
  return mine.every(({ id }) => ballots[id]) ? 'all-answered' : 'to-answer';
}

interface NoticeProps {
  readonly tone: Tone;
  readonly icon: TablerIcon;
  readonly title: string;
  readonly children?: ReactNode;
}

function Notice({ tone, icon: Form, title, children }: NoticeProps) {
  return (
    <section className={classes.notice} data-tone={tone} role="status">
      <Form className={classes.noticeForm} aria-hidden="true" />
      <div>
        <p className={classes.strong}>{title}</p>
        {children && <p className={classes.soft}>{children}</p>}
      </div>
    </section>
  );
}
