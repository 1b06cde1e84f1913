import { ROLL_CALL } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';

/** Why a ballot stands there that the secretary entered. (V12, V23) */
export function useEnteredWords(): (because: string) => string {
  const { t } = useTranslation();
  return (because) =>
    because === ROLL_CALL ? t('voteResult.rollCall') : t('voteResult.entered', { reason: because });
}
