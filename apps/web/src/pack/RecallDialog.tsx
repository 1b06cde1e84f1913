import type { RecallScope } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useAct } from '../meeting/use-act.ts';
import { ReasonDialog } from '../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';

export interface RecallDialogProps {
  readonly scope: RecallScope;
  readonly title: string;
  readonly onClose: () => void;
}

/** Says what a recall does, and asks why. */
export function RecallDialog({ scope, title, onClose }: RecallDialogProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  return (
    <ReasonDialog
      opened
      title={t('pack.recallTitle', { title })}
      confirmLabel={t('pack.recallNow')}
      grave
      onConfirm={(reason) => act({ type: 'recall-papers', scope, reason })}
      onClose={onClose}
    >
      {t('pack.recallHint')}
      {refusal && <RefusalNotice {...refusal} />}
    </ReasonDialog>
  );
}
