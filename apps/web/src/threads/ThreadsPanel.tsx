import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import list from '../notes/NotesList.module.css';
import type { PaperNotes } from '../notes/notes-context.ts';
import { IconAct } from '../parts/IconAct.tsx';
import { Docked } from './Docked.tsx';
import { NewThread } from './NewThread.tsx';
import classes from './Threads.module.css';
import { ThreadsList } from './ThreadsList.tsx';
import { ThreadView } from './ThreadView.tsx';

export interface ThreadsPanelProps {
  readonly notes: PaperNotes;
  /** The page before the reader. */
  readonly page: number;
  readonly onGoTo: (page: number) => void;
}

/** What is shared about the papers of the meeting, beside the pages. */
export function ThreadsPanel(props: ThreadsPanelProps) {
  const { t } = useTranslation();
  return (
    <Docked>
      {(isDocked) => (
        <aside className={isDocked ? classes.docked : list.list} aria-label={t('threads.title')}>
          <div className={list.heading}>
            <h2 className={list.title}>{t('threads.title')}</h2>
            <IconAct
              icon={IconX}
              label={t('threads.close')}
              onClick={() => props.notes.setAside(null)}
            />
          </div>
          <Shown {...props} />
        </aside>
      )}
    </Docked>
  );
}

function Shown(props: ThreadsPanelProps) {
  const { aside, shared } = props.notes;
  if (!shared) return null;
  const { threads } = shared.now;
  if (aside?.kind === 'new') {
    return <NewThread {...props} threads={shared.threads} about={aside.about} />;
  }
  const thread = aside?.kind === 'thread' && threads.find(({ id }) => id === aside.id);
  if (thread) return <ThreadView key={thread.id} {...props} {...shared} thread={thread} />;
  return <ThreadsList {...props} now={shared.now} isGone={aside?.kind === 'thread'} />;
}
