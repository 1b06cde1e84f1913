import { IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import classes from './ItemReader.module.css';

export function NoPapers() {
  const { t } = useTranslation();
  return (
    <div className={classes.empty}>
      <EmptyState icon={IconFileOff} title={t('session.noPapers')}>
        {t('session.noPapersHint')}
      </EmptyState>
    </div>
  );
}
