import { itemsInOrder } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './Stage.module.css';

export interface CloseSittingProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Adjourns for good, after saying which items were not dealt with. */
export function CloseSitting({ opened, onClose }: CloseSittingProps) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const items = itemsInOrder(useMeetingPart((meeting) => meeting.agenda));
  const left = items.filter(({ state }) => state === 'pending');
  const close = async () => {
    if (await act({ type: 'close-sitting' })) onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={t('podium.closeTitle')}
      confirmLabel={t('podium.close')}
      grave
      onConfirm={close}
      onClose={onClose}
    >
      {t('podium.closeHint')}
      {left.length > 0 && (
        <>
          <p className={classes.leftTitle}>{t('podium.notDealtWith', { count: left.length })}</p>
          <ul className={classes.leftList}>
            {left.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {refusal && <RefusalNotice {...refusal} />}
    </ConfirmDialog>
  );
}
