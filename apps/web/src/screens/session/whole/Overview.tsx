import { isMember } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { MEETING_KIND_WORDS, PHASE_WORDS } from '../../../meeting/words-of.ts';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { OwnPackLater } from '../../../printing/own-pack-later.ts';
import { SeatingMapLater } from '../../../seating/SeatingMapLater.tsx';
import { later } from '../../../words/later.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { isLive, useSeat } from '../use-session.ts';
import { NextToDo } from './NextToDo.tsx';
import { Outcomes } from './Outcomes.tsx';
import classes from './Overview.module.css';
import { OverviewFacts } from './OverviewFacts.tsx';

// Beside the first load: few open a session with these before them.
const OwnAnswer = later('invitation', async () => (await import('./OwnAnswer.tsx')).OwnAnswer);
const AttendeesPanel = later(
  'invitation',
  async () => (await import('../attendees/AttendeesPanel.tsx')).AttendeesPanel,
);

/** The meeting as its invitation announces it; what it still asks; and afterwards what came of it. */
export function Overview({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const { title, kind } = useMeetingPart(({ details }) => details);
  const seat = useSeat();
  const isUnit = seat.role === 'unit';
  const coming = useMeetingPart((meeting) => meeting.phase === 'published' || isLive(meeting));
  const asksAnswer = coming && isMember(seat);
  const videoLink = useMeetingPart(({ details }) => details.videoLink);
  return (
    <div className={classes.overview}>
      <PageHeading title={title} tab={t(MEETING_KIND_WORDS[kind])} kicker={<Kicker />} />
      <OverviewFacts />
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
      <SeatingMapLater />
      {asksAnswer && (
        <Suspense>
          <OwnAnswer />
        </Suspense>
      )}
      <Suspense>{isUnit ? <AttendeesPanel goTo={goTo} /> : <NextToDo goTo={goTo} />}</Suspense>
      <Suspense>
        <OwnPackLater />
      </Suspense>
      <Outcomes goTo={goTo} />
    </div>
  );
}

function Kicker() {
  const { t } = useTranslation();
  const kind = useMeetingPart(({ details }) => details.kind);
  const phase = useMeetingPart((meeting) => meeting.phase);
  const practice = useMeetingPart((meeting) => meeting.practice);
  return (
    <span className={classes.kicker}>
      {t(MEETING_KIND_WORDS[kind])}
      <StateBadge tone={phase === 'in-session' ? 'info' : 'neutral'}>
        {t(PHASE_WORDS[phase])}
      </StateBadge>
      {practice && <StateBadge tone="attention">{t('meeting.practice')}</StateBadge>}
    </span>
  );
}
