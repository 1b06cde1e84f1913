import { useTranslation } from 'react-i18next';
import type { SharedPlace } from './thread.ts';

/** A page, with its version where papers may have several. */
export function usePlaceWords(): (place: SharedPlace) => string {
  const { t } = useTranslation();
  return ({ page, paperVersion: version }) =>
    version > 1 ? t('notes.oldPage', { page, version }) : t('papers.page', { page });
}
