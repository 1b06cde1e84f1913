import { IMPORTED_LINES_MAX, type ImportedLine } from '@e-cabinet/protocol';
import { Button, FileInput } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../../papers/copy/save-file.ts';
import { SheetDialog } from '../../../../parts/SheetDialog.tsx';
import { CheckedLines } from './CheckedLines.tsx';
import classes from './Import.module.css';
import { FORM_HEADINGS, linesIn } from './lines-in.ts';
import { readTable } from './read-table.ts';
import { useRoleCodes } from './use-role-codes.ts';

export interface ImportPeopleProps {
  readonly bodyId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Brings people in from a spreadsheet: what is faulty is shown first, and nothing is changed before it is accepted. */
export function ImportPeople({ opened, ...props }: ImportPeopleProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog
      opened={opened}
      title={t('peopleImport.title')}
      size="wide"
      onClose={props.onClose}
    >
      <Sheet {...props} />
    </SheetDialog>
  );
}

type Problem = 'unreadable' | 'no-name' | 'empty' | 'too-many';

const PROBLEMS = {
  unreadable: 'peopleImport.unreadable',
  'no-name': 'peopleImport.noName',
  empty: 'peopleImport.empty',
  'too-many': 'peopleImport.tooMany',
} as const satisfies Record<Problem, string>;

type Chosen = readonly ImportedLine[] | Problem | null;

function Sheet({ bodyId, onClose }: Omit<ImportPeopleProps, 'opened'>) {
  const { t } = useTranslation();
  const roleCodes = useRoleCodes();
  const [file, setFile] = useState<File | null>(null);
  const [chosen, setChosen] = useState<Chosen>(null);
  const choose = async (next: File | null) => {
    setFile(next);
    setChosen(null);
    if (next) setChosen(await readLines(next, roleCodes));
  };
  return (
    <div className={classes.import}>
      <p className={classes.lead}>
        {t('peopleImport.lead', { columns: FORM_HEADINGS.join(', ') })}
      </p>
      <Button
        className={classes.form ?? ''}
        variant="default"
        leftSection={<IconFileDownload aria-hidden="true" size="1.2em" />}
        onClick={() => saveFile(emptyForm(), t('peopleImport.formName'))}
      >
        {t('peopleImport.saveForm')}
      </Button>
      <FileInput
        label={t('peopleImport.file')}
        placeholder={t('peopleImport.choose')}
        accept=".csv,.xlsx,text/csv"
        value={file}
        onChange={(next) => void choose(next)}
        error={typeof chosen === 'string' && t(PROBLEMS[chosen], { most: IMPORTED_LINES_MAX })}
      />
      {chosen !== null && typeof chosen !== 'string' && (
        <CheckedLines bodyId={bodyId} lines={chosen} onClose={onClose} />
      )}
    </div>
  );
}

async function readLines(
  file: File,
  roleCodes: ReadonlyMap<string, string>,
): Promise<readonly ImportedLine[] | Problem> {
  const table = await readTable(file).catch(() => null);
  if (!table) return 'unreadable';
  const found = linesIn(table, roleCodes);
  if (found.kind !== 'lines') return found.kind;
  return found.lines.length > IMPORTED_LINES_MAX ? 'too-many' : found.lines;
}

/** With the mark of UTF-8, by which spreadsheets know it. */
function emptyForm(): Blob {
  return new Blob(['\uFEFF', FORM_HEADINGS.join(','), '\r\n'], { type: 'text/csv' });
}
