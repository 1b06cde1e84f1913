import { chairNow, type Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import {
  IconArmchair,
  IconCalendar,
  IconGavel,
  IconMapPin,
  IconVideo,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { MEETING_KIND_WORDS, PHASE_WORDS, ROLE_WORDS } from '../../../meeting/words-of.ts';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useSeat } from '../use-session.ts';
import { NextToDo } from './NextToDo.tsx';
import { Outcomes } from './Outcomes.tsx';
import classes from './Overview.module.css';

/** The meeting as its invitation announces it; what it still asks; and afterwards what came of it. */
export function Overview({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const { longDate, time } = useFormats();
  const name = useOfficeName();
  const details = useMeetingPart((meeting) => meeting.details);
  const phase = useMeetingPart((meeting) => meeting.phase);
  const practice = useMeetingPart((meeting) => meeting.practice);
  const chair = useMeetingPart((meeting): Seat | undefined => chairNow(meeting));
  const seat = useSeat();
  const { title, kind, place, startsAt, endsAt, videoLink } = details;
  return (
    <div className={classes.overview}>
      <PageHeading
        title={title}
        kicker={
          <span className={classes.kicker}>
            {t(MEETING_KIND_WORDS[kind])}
            <StateBadge tone={phase === 'in-session' ? 'info' : 'neutral'}>
              {t(PHASE_WORDS[phase])}
            </StateBadge>
            {practice && <StateBadge tone="attention">{t('meeting.practice')}</StateBadge>}
          </span>
        }
      />
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
        {chair && (
          <Fact icon={IconGavel} name={t('meeting.role.chair')}>
            {t('session.chairedBy', { name: name(chair.name) })}
          </Fact>
        )}
        <Fact icon={IconArmchair} name={t('home.seat')}>
          {t('session.seatedAs', { name: name(seat.name), role: t(ROLE_WORDS[seat.role]) })}
        </Fact>
      </dl>
      {videoLink && (
        <Button
          component="a"
          href={videoLink}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconVideo aria-hidden="true" />}
        >
          {t('session.video')}
        </Button>
      )}
      <NextToDo goTo={goTo} />
      <Outcomes goTo={goTo} />
    </div>
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
