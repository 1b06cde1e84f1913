import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';

export interface TakingAwayProps {
  readonly opened: boolean;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before an account goes with its login: the password goes too. */
export function TakingAway(props: TakingAwayProps) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      grave
      {...props}
      title={t('people.takeAwayTitle')}
      confirmLabel={t('people.takeAwayConfirm')}
    >
      {t('people.takeAwayText')}
    </ConfirmDialog>
  );
}
