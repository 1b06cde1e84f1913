import { IconDoor } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState.tsx';
import classes from './Reader.module.css';

/** A neutral page while an item is discussed of which this reader may not know. (L11) */
export function ClosedDoors() {
  const { t } = useTranslation();
  return (
    <div className={classes.closed} role="status">
      <EmptyState level={1} icon={IconDoor} title={t('session.closedDoors')}>
        {t('session.closedDoorsHint')}
      </EmptyState>
    </div>
  );
}
