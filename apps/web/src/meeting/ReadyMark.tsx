import { IconDeviceTabletCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePack } from '../offline/pack-store.ts';
import classes from './ReadyMark.module.css';

export interface ReadyMarkProps {
  /** Of the paper's file; left out: there is none. */
  readonly sha256: string | undefined;
}

/** Beside a paper that this device has for reading without a network. */
export function ReadyMark({ sha256 }: ReadyMarkProps) {
  const { t } = useTranslation();
  const { state, ready } = usePack();
  if (state === 'off' || !sha256 || !ready.has(sha256)) return null;
  const words = t('reader.kept');
  return (
    <span className={classes.mark} title={words}>
      <IconDeviceTabletCheck role="img" aria-label={words} stroke={1.5} />
    </span>
  );
}
