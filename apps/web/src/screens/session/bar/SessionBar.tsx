import { Button } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useFreshness } from '../../../meeting/use-freshness.ts';
import { useIsWideReading } from '../../../papers/wide-reading.ts';
import { FreshnessBar } from '../../../parts/FreshnessBar.tsx';
import { FloorButton } from '../floor/FloorButton.tsx';
import type { ReadingControl } from '../reading/use-reading.ts';
import { isLive, useSeat } from '../use-session.ts';
import { AcknowledgeButton } from './AcknowledgeButton.tsx';
import { NowLine } from './NowLine.tsx';
import { OwnSpeakingNow } from './OwnSpeakingNow.tsx';
import { QuorumLine } from './QuorumLine.tsx';
import classes from './SessionBar.module.css';
import { SessionMenu } from './SessionMenu.tsx';

export interface SessionBarProps {
  readonly reading: ReadingControl;
  /** Opens the agenda where it does not stand beside the paper. */
  readonly onAgenda: (() => void) | null;
}

/** Where the session is, who speaks, whether there is a quorum; the floor and the menu. */
export function SessionBar({ reading, onAgenda }: SessionBarProps) {
  const { t } = useTranslation();
  const live = useMeetingPart(isLive);
  const before = useMeetingPart(({ phase }) => phase === 'published');
  // Where the paper has the screen, the header does not say how fresh it is.
  const alone = useIsWideReading();
  const freshness = useFreshness();
  const knowsMembers = useSeat().role !== 'unit';
  return (
    <div className={classes.bar}>
      {onAgenda && (
        <Button
          variant="default"
          className={classes.agenda}
          leftSection={<IconListNumbers aria-hidden="true" />}
          onClick={onAgenda}
        >
          {t('session.agenda')}
        </Button>
      )}
      <NowLine reading={reading} />
      {live && <OwnSpeakingNow />}
      {(live || before) && knowsMembers && (
        <div className={classes.presence}>
          <QuorumLine />
        </div>
      )}
      {alone && freshness.kind !== 'offline' && <FreshnessBar freshness={freshness} />}
      <div className={classes.acts}>
        {before && <AcknowledgeButton />}
        <FloorButton />
        <SessionMenu goTo={reading.goTo} />
      </div>
    </div>
  );
}
