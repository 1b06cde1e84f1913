import type { Item } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../meeting/use-act.ts';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';

export interface PostponeItemProps {
  readonly item: Item;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Puts an item off, with the reason that is read out. */
export function PostponeItem({ item, opened, onClose }: PostponeItemProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  return (
    <ReasonDialog
      opened={opened}
      title={t('podium.postponeTitle', { title: item.title })}
      confirmLabel={t('podium.postpone')}
      onConfirm={(reason) => act({ type: 'postpone-item', itemId: item.id, reason })}
      onClose={onClose}
    >
      {t('podium.postponeHint')}
      {refusal && <RefusalNotice {...refusal} />}
    </ReasonDialog>
  );
}
