import type { Whereabouts } from '@e-cabinet/domain';
import { IconArmchair, IconWifi } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFollowedPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { BigChoice, type Choice } from '../../../parts/BigChoice.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import classes from './AskSheet.module.css';
import { AskSheet } from './AskSheet.tsx';

/** The first thing asked: is the reader here, and where. */
export function CheckInAsk() {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const sending = useFollowedPart(
    ({ pending }) =>
      pending.map(({ command }) => (command.type === 'check-in' ? command.where : null)).at(-1) ??
      null,
  );
  const choices: readonly Choice<Whereabouts>[] = [
    {
      value: 'room',
      label: t('checkIn.room'),
      icon: IconArmchair,
      tone: 'good',
    },
    {
      value: 'remote',
      label: t('checkIn.remote'),
      icon: IconWifi,
      tone: 'info',
    },
  ];
  return (
    <AskSheet kicker={t('checkIn.kicker')} title={t('checkIn.title')} layout="line">
      <div className={classes.content}>
        <BigChoice
          label={t('checkIn.title')}
          choices={choices}
          value={sending}
          sending={sending}
          onChoose={(where) => void act({ type: 'check-in', where, way: 'tablet' })}
        />
        {refusal && <RefusalNotice {...refusal} />}
      </div>
    </AskSheet>
  );
}
