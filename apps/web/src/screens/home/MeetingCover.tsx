import type { Meeting } from '@e-cabinet/domain';
import type { HomeMeeting } from '@e-cabinet/protocol';
import { IconArmchair, IconFiles, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../meeting/Fact.tsx';
import { PackFact } from '../../meeting/PackFact.tsx';
import { WhenFact } from '../../meeting/WhenFact.tsx';
import { MEETING_KIND_WORDS, ROLE_WORDS } from '../../meeting/words-of.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useTabName } from '../../parts/use-tab-name.ts';
import { isRunning } from './arrange-home.ts';
import classes from './MeetingCover.module.css';
import { MeetingDoors } from './MeetingDoors.tsx';
import { StartsIn } from './StartsIn.tsx';

export interface MeetingCoverProps {
  readonly listed: HomeMeeting;
  /** As it is followed; null until it is. */
  readonly meeting: Meeting | null;
  readonly clockOffset: number;
}

/** The meeting as its invitation announces it, and the way in. */
export function MeetingCover({ listed, meeting, clockOffset }: MeetingCoverProps) {
  const { t } = useTranslation();
  const { title, kind, place, startsAt, endsAt, role, items, papers, papersRead } = listed;
  const running = isRunning(listed);
  useTabName(t('common.home'));
  return (
    <header className={classes.cover}>
      <div className={classes.kicker}>
        <span>{t(MEETING_KIND_WORDS[kind])}</span>
        {listed.practice && <StateBadge tone="attention">{t('meeting.practice')}</StateBadge>}
      </div>
      <h1 className={classes.title}>{title}</h1>
      <dl className={classes.facts}>
        <WhenFact startsAt={startsAt} endsAt={endsAt} />
        {place && (
          <Fact icon={IconMapPin} name={t('home.place')}>
            {place}
          </Fact>
        )}
        <Fact icon={IconArmchair} name={t('home.seat')}>
          {t(ROLE_WORDS[role])}
        </Fact>
        <Fact icon={IconFiles} name={t('homePage.pack')}>
          {t('homePage.items', { count: items })} · {t('homePage.papers', { count: papers })}
          {papersRead !== null && papers > 0 && (
            <> · {t('meter.read', { read: papersRead, papers })}</>
          )}
        </Fact>
        {meeting && <PackFact papers={meeting.papers} />}
      </dl>
      <div className={classes.way}>
        <MeetingDoors listed={listed} />
        {!running && <StartsIn startsAt={startsAt} clockOffset={clockOffset} />}
      </div>
    </header>
  );
}
