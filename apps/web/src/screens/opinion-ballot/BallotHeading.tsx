import { IconBuildingBank, IconClockHour4, IconSend, IconUserEdit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../http/me.ts';
import { Fact } from '../../meeting/Fact.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useServerNow } from '../../meeting/use-server-now.ts';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import { useSeat } from '../session/use-session.ts';
import classes from './OpinionBallot.module.css';
import { timeLeft } from './time-left.ts';
import { useDeadline } from './use-ballot-state.ts';

/** What it is, who asks, and until when. */
export function BallotHeading() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const officeName = useOfficeName();
  const { data: me } = useMe();
  const bodyId = useMeetingPart((meeting) => meeting.bodyId);
  const details = useMeetingPart((meeting) => meeting.details);
  const practice = useMeetingPart((meeting) => meeting.practice);
  const sent = useMeetingPart(({ publishedAt }) => publishedAt !== null);
  const body = me?.bodies.find((each) => each.id === bodyId);
  return (
    <header className={classes.heading}>
      <div className={classes.kicker}>
        <span>{t('opinionBallot.kicker')}</span>
        {practice && <StateBadge tone="attention">{t('meeting.practice')}</StateBadge>}
      </div>
      <h1 className={classes.title}>{details.title}</h1>
      <dl className={classes.facts}>
        {body && (
          <Fact icon={IconBuildingBank} name={t('opinionBallot.asks')}>
            {officeName(body.name)}
          </Fact>
        )}
        {sent && (
          <Fact icon={IconSend} name={t('opinionBallot.sentAt')}>
            {t('opinionBallot.sentAt')} {moment(details.startsAt)}
          </Fact>
        )}
        <Deadline />
      </dl>
      <Extensions />
      <ForWhom />
    </header>
  );
}

/** The own deadline, with what is left of it in words. */
function Deadline() {
  const { t } = useTranslation();
  const formats = useFormats();
  const deadline = useDeadline();
  const open = useMeetingPart(({ phase }) => phase === 'published');
  const now = useServerNow(30_000);
  if (deadline === null) return null;
  return (
    <Fact icon={IconClockHour4} name={t('opinionBallot.deadline')}>
      {t('opinionBallot.deadline')}: <strong>{formats.moment(deadline)}</strong>
      {open && ` · ${timeLeft(t, formats, deadline, now)}`}
    </Fact>
  );
}

/** Everybody hears of every extension, and why. (L5) */
function Extensions() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const extensions = useMeetingPart((meeting) => meeting.extensions);
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  if (extensions.length === 0) return null;
  return (
    <ul className={classes.extensions}>
      {extensions.map(({ seatId, until, reason, at }) => (
        <li key={`${seatId} ${at}`}>
          {seatId === null
            ? t('opinionBallot.extendedForAll', { until: moment(until), reason })
            : t('opinionBallot.extendedFor', { name: name(seatId), until: moment(until), reason })}
        </li>
      ))}
    </ul>
  );
}

/** The member's adviser is told for whom, and that nothing of it counts yet. (L7) */
function ForWhom() {
  const { t } = useTranslation();
  const { role, forSeatId } = useSeat();
  const seatName = useSeatName(useMeetingPart(({ seats }) => seats));
  if (role !== 'adviser' || forSeatId === null) return null;
  const name = seatName(forSeatId);
  return (
    <div className={classes.forWhom}>
      <IconUserEdit className={classes.forWhomForm} aria-hidden="true" />
      <div>
        <p className={classes.strong}>{t('opinionBallot.draftFor', { name })}</p>
        <p className={classes.soft}>{t('opinionBallot.draftForHint', { name })}</p>
      </div>
    </div>
  );
}
