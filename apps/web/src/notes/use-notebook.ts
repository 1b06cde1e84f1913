import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useConnection } from '../connection/ConnectionProvider.tsx';
import { useMe } from '../http/me.ts';
import type { Notebook, NotebookSnapshot } from './notebook.ts';
import { notebookOf } from './open-notebook.ts';

/** The signed-in person's notebook, kept in step while it is looked at. */
export function useNotebook(): {
  readonly notebook: Notebook;
  readonly now: NotebookSnapshot;
} | null {
  const { data: me } = useMe();
  const notebook = useMemo(() => (me ? notebookOf(me) : null), [me]);
  const connection = useConnection();
  useEffect(() => {
    if (!notebook) return;
    const inStep = () => void notebook.comeBack();
    const stop = connection.onNotesMoved(inStep);
    window.addEventListener('online', inStep);
    inStep();
    return () => {
      stop();
      window.removeEventListener('online', inStep);
    };
  }, [notebook, connection]);
  const now = useSyncExternalStore(notebook?.subscribe ?? never, () => notebook?.getSnapshot());
  return notebook && now ? { notebook, now } : null;
}

const never = () => () => undefined;
