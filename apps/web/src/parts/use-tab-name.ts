import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab, on screens without a `PageHeading`. */
export function useTabName(page: string): void {
  const { t } = useTranslation();
  const tab = t('common.pageTitle', { page });
  useEffect(() => {
    document.title = tab;
  }, [tab]);
}
