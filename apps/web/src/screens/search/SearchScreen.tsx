import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askedQuery } from '../../http/search.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import { FoundList } from './FoundList.tsx';
import { SearchForm } from './SearchForm.tsx';

/** `/search`: everything this person may read, by its words. They are never part of an address. */
export function SearchScreen() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: asked } = useQuery(askedQuery);
  return (
    <PersonFrame layout="wide">
      <PageHeading title={t('search.title')} lead={t('search.lead')} />
      <SearchForm
        asked={asked}
        onAsk={(words) => void client.setQueryData(askedQuery.queryKey, words)}
      />
      {asked !== '' && <FoundList key={asked} words={asked} />}
    </PersonFrame>
  );
}
