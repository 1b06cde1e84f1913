import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';

export type AccountAct = 'link' | 'lock' | 'unlock' | 'end-sessions';

export interface ConfirmAccountActProps {
  /** Null while nothing is asked. */
  readonly act: AccountAct | null;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before somebody is signed out or locked out. */
export function ConfirmAccountAct({ act, onConfirm, onClose }: ConfirmAccountActProps) {
  const { t } = useTranslation();
  const locks = act === 'lock';
  return (
    <ConfirmDialog
      grave
      opened={act !== null}
      title={locks ? t('people.lockTitle') : t('people.endSessionsTitle')}
      confirmLabel={locks ? t('people.lock') : t('people.endSessions')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {locks ? t('people.lockText') : t('people.endSessionsText')}
    </ConfirmDialog>
  );
}
