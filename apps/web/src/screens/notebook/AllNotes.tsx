import { useTranslation } from 'react-i18next';
import { UnlockNotes } from '../../notes/UnlockNotes.tsx';
import { useNotebook } from '../../notes/use-notebook.ts';
import { Waiting } from '../problems/Waiting.tsx';
import { NotesByPaper } from './NotesByPaper.tsx';

/** The whole notebook, or what opens it first. */
export function AllNotes() {
  const { t } = useTranslation();
  const found = useNotebook();
  if (!found) return <Waiting />;
  const { notebook, now } = found;
  if (now.state !== 'open') return <UnlockNotes notebook={notebook} state={now.state} />;
  return (
    <>
      <NotesByPaper notes={now.notes} />
      {now.unreadable > 0 && <p>{t('notes.unreadable', { count: now.unreadable })}</p>}
    </>
  );
}
