import type { Speech } from '@e-cabinet/domain';
import { SECONDS_MAX, SECONDS_MIN } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useFollowedPart, useMeetingPart } from '../FollowedMeeting.tsx';
import { SpeakingNow } from '../SpeakingNow.tsx';
import { useAct } from '../use-act.ts';
import classes from './SpeakerQueue.module.css';

const MINUTE = 60;

export interface SpeakingControlsProps {
  /** Ending the speech stands elsewhere on the screen already. */
  readonly withoutEnd?: boolean;
}

/** Who speaks, with more time, less time, and the end. (L6) */
export function SpeakingControls({ withoutEnd = false }: SpeakingControlsProps) {
  const speech = useMeetingPart(({ floor }) => floor.speaking);
  return speech && <Controls speech={speech} withoutEnd={withoutEnd} />;
}

function Controls({
  speech,
  withoutEnd,
}: {
  readonly speech: Speech;
  readonly withoutEnd: boolean;
}) {
  const { t } = useTranslation();
  const clockOffset = useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
  const respondent = useMeetingPart(
    ({ seats }) => seats[speech.respondentSeatId ?? '']?.name ?? null,
  );
  const { act, refusal } = useAct();
  const give = (more: number) => {
    const seconds = Math.min(SECONDS_MAX, Math.max(SECONDS_MIN, speech.seconds + more));
    return act({ type: 'set-speaking-time', seconds });
  };
  return (
    <div className={classes.speaking}>
      <SpeakingNow speech={speech} clockOffset={clockOffset} respondent={respondent} />
      <span className={classes.times}>
        <Button variant="default" onClick={() => void give(-MINUTE)}>
          {t('leading.minuteLess')}
        </Button>
        <Button variant="default" onClick={() => void give(MINUTE)}>
          {t('leading.minuteMore')}
        </Button>
        {!withoutEnd && (
          <Button variant="default" onClick={() => void act({ type: 'end-floor' })}>
            {t('leading.endFloor')}
          </Button>
        )}
      </span>
      {refusal && <RefusalNotice {...refusal} />}
    </div>
  );
}
