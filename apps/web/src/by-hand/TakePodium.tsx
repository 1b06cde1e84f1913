import { IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../meeting/ActButton.tsx';
import { useAct } from '../meeting/use-act.ts';
import { ReasonDialog } from '../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';

/** The chair's tablet is off: the secretary does the chair's acts on the chair's word, and says why. (S14) */
export function TakePodium() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { act, refusal } = useAct();
  return (
    <>
      <ActButton
        command={{ type: 'take-podium', reason: '…' }}
        icon={IconUserShare}
        weight="main"
        size="large"
        onAsk={() => setAsking(true)}
      >
        {t('byHand.take')}
      </ActButton>
      <ReasonDialog
        opened={asking}
        title={t('byHand.takeTitle')}
        confirmLabel={t('byHand.take')}
        onConfirm={(reason) => act({ type: 'take-podium', reason })}
        onClose={() => setAsking(false)}
      >
        {t('byHand.takeHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}
