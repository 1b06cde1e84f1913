import { Button, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asOfQuery } from '../../http/meetings.ts';
import { useFollowed } from '../../meeting/FollowedMeeting.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { Waiting } from '../problems/Waiting.tsx';
import classes from './AsOf.module.css';
import { AsOfState } from './AsOfState.tsx';
import { atTimeOfDay, MINUTE_MS, moved, timeOfDay } from './time-of-day.ts';

export interface AsOfProps {
  /** An instant to begin with; null while it is closed. */
  readonly moment: string | null;
  readonly onClose: () => void;
}

/** The meeting as it was at a moment: where it stood, and who was there. (S13) */
export function AsOf({ moment, onClose }: AsOfProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={moment !== null} title={t('asOf.title')} size="wide" onClose={onClose}>
      {moment && <LookBack first={moment} />}
    </SheetDialog>
  );
}

function LookBack({ first }: { readonly first: string }) {
  const { t } = useTranslation();
  const { longDate, exactTime } = useFormats();
  const { meetingId } = useFollowed();
  const [moment, setMoment] = useState(first);
  const { data, error, refetch } = useQuery({
    ...asOfQuery(meetingId, moment),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={classes.lookBack}>
      <div className={classes.moment}>
        <Step label={t('asOf.earlier')} onPress={() => setMoment(moved(moment, -MINUTE_MS))}>
          <IconMinus aria-hidden="true" />
        </Step>
        <TextInput
          type="time"
          step={1}
          label={t('asOf.time')}
          value={timeOfDay(moment)}
          onChange={(event) => setMoment(atTimeOfDay(moment, event.currentTarget.value))}
        />
        <Step label={t('asOf.later')} onPress={() => setMoment(moved(moment, MINUTE_MS))}>
          <IconPlus aria-hidden="true" />
        </Step>
        <p className={classes.day}>{longDate(moment)}</p>
      </div>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {data ? (
        <section aria-live="polite" aria-label={t('asOf.at', { time: exactTime(data.moment) })}>
          <AsOfState meeting={data.meeting} at={data.moment} />
        </section>
      ) : (
        !error && <Waiting />
      )}
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function Step({ label, onPress, children }: StepProps) {
  return (
    <Button variant="default" className={classes.step ?? ''} aria-label={label} onClick={onPress}>
      {children}
    </Button>
  );
}
