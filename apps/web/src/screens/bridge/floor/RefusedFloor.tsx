import { Button } from '@mantine/core';
import { IconMicrophoneOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowed } from '../../../meeting/FollowedMeeting.tsx';
import { useSeat } from '../../session/use-session.ts';
import { happeningsIn } from '../missed/happening.ts';
import classes from './FloorPanel.module.css';
import type { FloorPlace } from './floor-place.ts';

/** The podium has not let this point speak, and why; until it is read, or the point asks again. */
export function RefusedFloor({ place }: { readonly place: FloorPlace['kind'] }) {
  const { t } = useTranslation();
  const follower = useFollowed();
  const seatId = useSeat().id;
  const [reason, setReason] = useState<string | null>(null);
  useEffect(
    () =>
      follower.onRun((run) => {
        const refused = happeningsIn(run, seatId).findLast(({ kind }) => kind === 'refused');
        if (refused?.kind === 'refused' && !run.late) setReason(refused.reason);
      }),
    [follower, seatId],
  );
  useEffect(() => {
    if (place !== 'none') setReason(null);
  }, [place]);
  if (reason === null) return null;
  return (
    <div className={classes.refused} role="alert">
      <IconMicrophoneOff className={classes.refusedForm} aria-hidden="true" />
      <p>
        <strong>{t('bridge.floor.refused')}</strong>
        {reason && ` ${t('bridge.floor.refusedBecause', { reason })}`}
      </p>
      <Button variant="default" onClick={() => setReason(null)}>
        {t('bridge.missed.seen')}
      </Button>
    </div>
  );
}
