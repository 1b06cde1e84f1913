import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ComparedVersions, differenceQuery } from '../../../http/paper-difference.ts';

/** The texts of a new file are taken within seconds of its upload. */
const ASK_AGAIN_MS = 2_000;

export interface ChangedPagesProps {
  readonly versions: ComparedVersions;
  readonly wasRead: boolean;
}

/** How many pages changed; nothing where that cannot be said. */
export function ChangedPages({ versions, wasRead }: ChangedPagesProps) {
  const { t } = useTranslation();
  const { from } = versions;
  const { data } = useQuery({
    ...differenceQuery(versions),
    refetchInterval: ({ state }) => (state.data?.kind === 'not-yet' ? ASK_AGAIN_MS : false),
  });
  if (data?.kind !== 'compared') return null;
  const count = data.pages.length;
  if (count === 0) return <strong>{t('versions.sameText', { from })} </strong>;
  return (
    <strong>
      {wasRead
        ? t('versions.changedSinceRead', { count, from })
        : t('versions.changed', { count, from })}{' '}
    </strong>
  );
}
