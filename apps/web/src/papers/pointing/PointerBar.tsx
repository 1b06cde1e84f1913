import { IconPointer } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../PresenterBar.module.css';

/** Says what the hand does now: it points, and scrolls no more. */
export function PointerBar() {
  const { t } = useTranslation();
  return (
    <p className={classes.following}>
      <IconPointer aria-hidden="true" stroke={1.5} className={classes.icon} />
      {t('reader.pointerHint')}
    </p>
  );
}
