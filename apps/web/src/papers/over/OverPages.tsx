import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReaderName } from '../../meeting/use-reader-name.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import type { LinkTarget } from '../pdf/page-links.ts';
import classes from './OverPages.module.css';
import { PagesContext } from './pages-context.ts';
import { useHour } from './use-hour.ts';

export interface OverPagesProps {
  readonly onGoTo: (page: number) => void;
  readonly children: ReactNode;
}

/** What lies over the pages knows who reads and since when, and where links lead. */
export function OverPages({ onGoTo, children }: OverPagesProps) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<string | null>(null);
  const reader = useReaderName();
  const hour = useHour();
  const follow = (target: LinkTarget) =>
    target.kind === 'page' ? onGoTo(target.page) : setLeaving(target.address);
  const known = useMemo(() => ({ reader, hour }), [reader, hour]);
  return (
    <PagesContext value={{ ...known, follow }}>
      {children}
      <ConfirmDialog
        opened={leaving !== null}
        title={t('reader.leaving')}
        confirmLabel={t('reader.leave')}
        onClose={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving) window.open(leaving, '_blank', 'noopener,noreferrer');
          setLeaving(null);
        }}
      >
        <p className={classes.address}>{leaving}</p>
        <p>{t('reader.leavingHint')}</p>
      </ConfirmDialog>
    </PagesContext>
  );
}
