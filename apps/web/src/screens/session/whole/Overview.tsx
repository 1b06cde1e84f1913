import { Button } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { MEETING_KIND_WORDS, PHASE_WORDS } from '../../../meeting/words-of.ts';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { AttendeesPanel } from '../attendees/AttendeesPanel.tsx';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useSeat } from '../use-session.ts';
import { NextToDo } from './NextToDo.tsx';
import { Outcomes } from './Outcomes.tsx';
import classes from './Overview.module.css';
import { OverviewFacts } from './OverviewFacts.tsx';
import { OwnAnswer } from './OwnAnswer.tsx';

/** The meeting as its invitation announces it; what it still asks; and afterwards what came of it. */
export function Overview({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const title = useMeetingPart(({ details }) => details.title);
  const isUnit = useSeat().role === 'unit';
  const videoLink = useMeetingPart(({ details }) => details.videoLink);
  return (
    <div className={classes.overview}>
      <PageHeading title={title} kicker={<Kicker />} />
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
      <OwnAnswer />
      {isUnit ? <AttendeesPanel goTo={goTo} /> : <NextToDo goTo={goTo} />}
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
