import { readingMeter } from '@e-cabinet/domain';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useMine, useSeat } from '../use-session.ts';
import own from './OwnAgenda.module.css';
import { PapersToRead } from './PapersToRead.tsx';
import classes from './ReadingMeter.module.css';

export interface ReadingMeterProps {
  readonly goTo: ReadingControl['goTo'];
}

/** How far this reader has come, for this reader alone, and the way to what is left. */
export function ReadingMeter({ goTo }: ReadingMeterProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const meeting = useWholeMeeting();
  const meter = readingMeter(
    meeting,
    useSeat(),
    useMine((mine) => mine),
  );
  if (!meter || meter.papers === 0) return null;
  const { read, papers, requiredLeft } = meter;
  return (
    <>
      <button type="button" className={own.whole} onClick={() => setOpened(true)}>
        <IconBook2 className={own.form} aria-hidden="true" stroke={1.5} />
        <span className={classes.meter}>
          {t('meter.meter', { read, papers })}
          <span className={classes.bar} aria-hidden="true">
            <span style={{ width: `${(100 * read) / papers}%` }} />
          </span>
          {requiredLeft > 0 && (
            <span className={classes.left}>{t('meter.requiredLeft', { count: requiredLeft })}</span>
          )}
        </span>
      </button>
      <SheetDialog opened={opened} title={t('meter.papers')} onClose={() => setOpened(false)}>
        <p className={classes.lead}>
          {t('meter.meter', { read, papers })}. {t('meter.onlyYou')}
        </p>
        <PapersToRead
          meeting={meeting}
          onOpen={(itemId, paperId) => {
            setOpened(false);
            goTo(itemId, paperId);
          }}
        />
      </SheetDialog>
    </>
  );
}
