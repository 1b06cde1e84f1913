import type { HomeMeeting } from '@e-cabinet/protocol';
import {
  IconArmchair,
  IconCalendar,
  IconFiles,
  IconMapPin,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { MEETING_KIND_WORDS, ROLE_WORDS } from '../../meeting/words-of.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { isRunning } from './arrange-home.ts';
import classes from './MeetingCover.module.css';
import { MeetingDoors } from './MeetingDoors.tsx';
import { StartsIn } from './StartsIn.tsx';

export interface MeetingCoverProps {
  readonly listed: HomeMeeting;
  readonly clockOffset: number;
}

/** The meeting as its invitation announces it, and the way in. */
export function MeetingCover({ listed, clockOffset }: MeetingCoverProps) {
  const { t } = useTranslation();
  const { longDate, time } = useFormats();
  const { title, kind, place, startsAt, endsAt, role, items, papers } = listed;
  const running = isRunning(listed);
  useTabName(title);
  return (
    <header className={classes.cover}>
      <div className={classes.kicker}>
        <span>{t(MEETING_KIND_WORDS[kind])}</span>
        {listed.practice && <StateBadge tone="attention">{t('meeting.practice')}</StateBadge>}
      </div>
      <h1 className={classes.title}>{title}</h1>
      <dl className={classes.facts}>
        <Fact icon={IconCalendar} name={t('home.when')}>
          <strong>{time(startsAt)}</strong>
          {endsAt && ` – ${time(endsAt)}`}, {longDate(startsAt)}
        </Fact>
        {place && (
          <Fact icon={IconMapPin} name={t('home.place')}>
            {place}
          </Fact>
        )}
        <Fact icon={IconArmchair} name={t('home.seat')}>
          {t(ROLE_WORDS[role])}
        </Fact>
        <Fact icon={IconFiles} name={t('home.pack')}>
          {t('home.items', { count: items })} · {t('home.papers', { count: papers })}
        </Fact>
      </dl>
      <div className={classes.way}>
        <MeetingDoors listed={listed} />
        {!running && <StartsIn startsAt={startsAt} clockOffset={clockOffset} />}
      </div>
    </header>
  );
}

interface FactProps {
  readonly icon: TablerIcon;
  readonly name: string;
  readonly children: ReactNode;
}

function Fact({ icon: Form, name, children }: FactProps) {
  return (
    <div className={classes.fact}>
      <dt>
        <Form className={classes.form} role="img" aria-label={name} stroke={1.5} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function useTabName(title: string) {
  const { t } = useTranslation();
  const tab = t('common.pageTitle', { page: title });
  useEffect(() => {
    document.title = tab;
  }, [tab]);
}
