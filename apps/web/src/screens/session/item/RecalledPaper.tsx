import type { Recall } from '@e-cabinet/domain';
import { IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './PaperPane.module.css';
import { useWhoAndWhen } from './use-who-and-when.ts';

/** In the place of a paper that was recalled: by whom, when and why. (P14) */
export function RecalledPaper({ recall }: { readonly recall: Recall }) {
  const { t } = useTranslation();
  const whoAndWhen = useWhoAndWhen();
  return (
    <div className={classes.recalled} role="status">
      <h2 className={classes.recalledTitle}>
        <IconFileOff className={classes.form} aria-hidden="true" stroke={1.5} />
        {t('versions.recalled')}
      </h2>
      <p className={classes.because}>{t('versions.recalledBecause', { reason: recall.reason })}</p>
      <p>{t('versions.recalledBy', whoAndWhen(recall))}</p>
      <p>{t('versions.recalledHint')}</p>
    </div>
  );
}
