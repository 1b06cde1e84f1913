import { IconCalendarX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { ReasonDialog } from '../../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import classes from './DetailsTab.module.css';

/** Calls the session off, with a reason that everybody invited reads. */
export function CancelMeeting() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { act, refusal } = useAct();
  return (
    <section className={classes.cancel}>
      <p>{t('prepare.cancelHint')}</p>
      <ActButton
        // Whether it can be cancelled at all; the reason itself is asked for next.
        command={{ type: 'cancel-meeting', reason: '…' }}
        icon={IconCalendarX}
        weight="grave"
        onAsk={() => setAsking(true)}
      >
        {t('prepare.cancel')}
      </ActButton>
      <ReasonDialog
        opened={asking}
        title={t('prepare.cancelTitle')}
        confirmLabel={t('prepare.cancel')}
        grave
        onConfirm={(reason) => act({ type: 'cancel-meeting', reason })}
        onClose={() => setAsking(false)}
      >
        {t('prepare.cancelHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </section>
  );
}
