import type { ChangedPage, PaperDifference } from '@e-cabinet/protocol';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ComparedVersions, differenceQuery } from '../../http/paper-difference.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import classes from './Difference.module.css';

export interface DifferenceSheetProps {
  readonly opened: boolean;
  readonly versions: ComparedVersions;
  readonly onClose: () => void;
}

const NOT_COMPARED = {
  'no-text': 'difference.noText',
  'not-yet': 'difference.notYet',
  'too-different': 'difference.tooDifferent',
} as const satisfies Record<Exclude<PaperDifference['kind'], 'compared'>, string>;

/** What changed between two versions of a paper, page by page. */
export function DifferenceSheet({ opened, versions, onClose }: DifferenceSheetProps) {
  const { t } = useTranslation();
  const { from, to } = versions;
  const { data, error, refetch } = useQuery(differenceQuery(versions));
  return (
    <SheetDialog
      opened={opened}
      size="wide"
      title={t('difference.title', { from, to })}
      onClose={onClose}
    >
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {data ? <Compared difference={data} /> : !error && <Waiting />}
    </SheetDialog>
  );
}

function Compared({ difference }: { readonly difference: PaperDifference }) {
  const { t } = useTranslation();
  if (difference.kind !== 'compared') return <p>{t(NOT_COMPARED[difference.kind])}</p>;
  if (difference.pages.length === 0) return <p>{t('difference.same')}</p>;
  return (
    <>
      <p className={classes.count}>{t('difference.pages', { count: difference.pages.length })}</p>
      {difference.pages.map((changed) => (
        <PageChanges key={changed.page} changed={changed} />
      ))}
    </>
  );
}

function PageChanges({ changed: { page, parts } }: { readonly changed: ChangedPage }) {
  const { t } = useTranslation();
  return (
    <section className={classes.page}>
      <h3 className={classes.number}>{t('difference.page', { page })}</h3>
      <p className={classes.text}>
        {parts.map(({ text, change }, index) => {
          const key = `${index} ${change}`;
          if (change === 'added') return <ins key={key}>{text} </ins>;
          if (change === 'removed') return <del key={key}>{text} </del>;
          return <span key={key}>{text} </span>;
        })}
      </p>
    </section>
  );
}
