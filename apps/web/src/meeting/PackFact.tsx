import type { Meeting } from '@e-cabinet/domain';
import { IconCloudDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type PackSnapshot, usePack } from '../offline/pack-store.ts';
import { currentOnes } from '../offline/papers-of.ts';
import { Fact } from './Fact.tsx';

const WORDS = {
  loading: 'offline.loading',
  full: 'offline.full',
  done: 'offline.done',
} as const satisfies Record<Exclude<PackSnapshot['state'], 'off'>, string>;

/** How many of the papers this device has for reading without a network; stands in a `<dl>`. */
export function PackFact({ papers: all }: Pick<Meeting, 'papers'>) {
  const { t } = useTranslation();
  const { state, ready } = usePack();
  const papers = currentOnes(all);
  if (state === 'off' || papers.length === 0) return null;
  const here = papers.filter(({ file }) => ready.has(file.sha256)).length;
  const complete = here === papers.length;
  return (
    <Fact icon={IconCloudDownload} name={t('offline.fact')}>
      {t(complete ? WORDS.done : WORDS[state === 'done' ? 'loading' : state], {
        ready: here,
        total: papers.length,
      })}
    </Fact>
  );
}
