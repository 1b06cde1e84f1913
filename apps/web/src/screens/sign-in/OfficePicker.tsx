import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { OfficeSearch } from './OfficeSearch.tsx';

/** The demonstration's way in: one tap per office. */
export function OfficePicker() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading
        kicker={<StateBadge tone="info">{t('demonstration.badge')}</StateBadge>}
        title={t('demonstration.title')}
        lead={t('demonstration.lead')}
      />
      <OfficeSearch />
    </>
  );
}
