import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OutlineEntry, readOutline } from '../pdf/outline.ts';
import classes from './Outline.module.css';

export interface OutlineProps {
  readonly document: PDFDocumentProxy;
  readonly onGoTo: (page: number) => void;
}

/** The paper's own table of contents. */
export function Outline({ document, onGoTo }: OutlineProps) {
  const { t } = useTranslation();
  const [entries, setEntries] = useState<readonly OutlineEntry[] | null>(null);
  useEffect(() => {
    let gone = false;
    readOutline(document).then(
      (outline) => !gone && setEntries(outline),
      () => !gone && setEntries([]),
    );
    return () => {
      gone = true;
    };
  }, [document]);
  if (!entries) return <p className={classes.note}>{t('common.loading')}</p>;
  if (entries.length === 0) return <p className={classes.note}>{t('papers.outlineNone')}</p>;
  return <Entries entries={entries} onGoTo={onGoTo} />;
}

interface EntriesProps {
  readonly entries: readonly OutlineEntry[];
  readonly onGoTo: (page: number) => void;
}

function Entries({ entries, onGoTo }: EntriesProps) {
  return (
    <ol className={classes.entries}>
      {entries.map(({ title, page, children }, index) => (
        // The list never changes, and titles repeat: the place is the key.
        <li key={index}>
          <button
            type="button"
            className={classes.entry}
            disabled={page === null}
            onClick={() => page !== null && onGoTo(page)}
          >
            <span className={classes.title}>{title}</span>
            <span className={classes.page}>{page}</span>
          </button>
          {children.length > 0 && <Entries entries={children} onGoTo={onGoTo} />}
        </li>
      ))}
    </ol>
  );
}
