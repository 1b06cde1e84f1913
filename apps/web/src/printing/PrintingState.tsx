import type { PackRefusal } from '@e-cabinet/protocol';
import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../meeting/use-act.ts';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import classes from './Printing.module.css';
import type { Printing } from './use-printing.ts';

/** Said here alone, and loaded with it. */
const PACK_WORDS = {
  'copies-too-many': 'printing.tooMany',
  'copies-busy': 'printing.busy',
  'copy-not-possible': 'printing.notPossible',
  'pack-too-large': 'printing.tooLarge',
} as const satisfies Readonly<Record<PackRefusal, string>>;
const isOfPacks = (code: string): code is PackRefusal => Object.hasOwn(PACK_WORDS, code);

/** What becomes of the file that was asked for. */
export function PrintingState({ printing }: { readonly printing: Printing }) {
  const { t } = useTranslation();
  return (
    <div className={classes.state} aria-live="polite">
      {printing.state === 'making' && (
        <p className={classes.said}>
          <Loader size="sm" aria-hidden="true" />
          {t('printing.making')}
        </p>
      )}
      {printing.state === 'made' && (
        <p className={classes.said}>{t('printing.made', { name: printing.name })}</p>
      )}
      {printing.state === 'refused' && <NotMade {...printing.refusal} />}
    </div>
  );
}

function NotMade({ refusal, facts }: Refusal) {
  const { t } = useTranslation();
  if (!isOfPacks(refusal)) return <RefusalNotice refusal={refusal} facts={facts} />;
  const { papers = '', pages = '', megabytes = '' } = facts;
  return (
    <p className={classes.said} role="alert">
      {t(PACK_WORDS[refusal], { papers, pages, megabytes })}
    </p>
  );
}
