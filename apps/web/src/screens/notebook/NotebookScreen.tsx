import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { later } from '../../words/later.ts';
import { PersonFrame } from '../PersonFrame.tsx';
import { Waiting } from '../problems/Waiting.tsx';

/** What opens and decrypts comes behind the frame. */
const AllNotes = later('notes', async () => (await import('./AllNotes.tsx')).AllNotes);

/** `/notes`: everything its reader has written on papers. It is put together on this device: the server cannot. (R3) */
export function NotebookScreen() {
  const { t } = useTranslation();
  return (
    <PersonFrame layout="wide">
      <PageHeading title={t('notebook.title')} lead={t('notebook.lead')} />
      <Suspense fallback={<Waiting />}>
        <AllNotes />
      </Suspense>
    </PersonFrame>
  );
}
