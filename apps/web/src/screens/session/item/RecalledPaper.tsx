import type { Recall } from '@e-cabinet/domain';
import { IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import classes from './PaperPane.module.css';
import { useWhoAndWhen } from './use-who-and-when.ts';

/** In the place of a paper that was recalled: by whom, when and why. (P14) */
export function RecalledPaper({ recall }: { readonly recall: Recall }) {
  const { t } = useTranslation();
  const whoAndWhen = useWhoAndWhen();
  return (
    <div className={classes.recalled} role="status">
      <EmptyState icon={IconFileOff} title={t('versions.recalled')}>
        <span className={classes.because}>
          {t('versions.recalledBecause', { reason: recall.reason })}
        </span>
        <span>{t('versions.recalledBy', whoAndWhen(recall))}</span>
        <span>{t('versions.recalledHint')}</span>
      </EmptyState>
    </div>
  );
}
