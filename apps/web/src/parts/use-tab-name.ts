import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab: by what kind of page it is, since browsers write it into their history. */
export function useTabName(page: string): void {
  const { t } = useTranslation();
  const tab = t('common.pageTitle', { page });
  useEffect(() => {
    document.title = tab;
  }, [tab]);
}
