import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';

/** Takes a ballot back, with a reason that the members read; the answers stay in the file. (L11) */
export function Recall() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { act, refusal } = useAct();
  return (
    <>
      <ActButton
        command={{ type: 'cancel-meeting', reason: '…' }}
        icon={IconArrowBackUp}
        weight="grave"
        fullWidth
        onAsk={() => setAsking(true)}
      >
        {t('ballotOffice.recall')}
      </ActButton>
      <ReasonDialog
        opened={asking}
        title={t('ballotOffice.recallTitle')}
        confirmLabel={t('ballotOffice.recall')}
        grave
        onConfirm={(reason) => act({ type: 'cancel-meeting', reason })}
        onClose={() => setAsking(false)}
      >
        {t('ballotOffice.recallHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}
