import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { SpeakingNow } from '../../../meeting/SpeakingNow.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { useClockOffset, useSeat } from '../use-session.ts';
import classes from './SessionBar.module.css';

/** Who speaks; whoever it is can end their own speech. */
export function OwnSpeakingNow() {
  const { t } = useTranslation();
  const seat = useSeat();
  const clockOffset = useClockOffset();
  const speech = useMeetingPart(({ floor }) => floor.speaking);
  const respondent = useMeetingPart(
    ({ seats }) => seats[speech?.respondentSeatId ?? '']?.name ?? null,
  );
  const { act } = useAct();
  if (!speech) return null;
  return (
    <div className={classes.speaking}>
      <SpeakingNow speech={speech} clockOffset={clockOffset} respondent={respondent} />
      {speech.seatId === seat.id && (
        <Button variant="default" onClick={() => void act({ type: 'end-floor' })}>
          {t('floor.endOwn')}
        </Button>
      )}
    </div>
  );
}
