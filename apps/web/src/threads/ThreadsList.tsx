import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import list from '../notes/NotesList.module.css';
import type { PaperNotes } from '../notes/notes-context.ts';
import { handedThread } from './asked-thread.ts';
import classes from './Threads.module.css';
import type { ThreadsPanelProps } from './ThreadsPanel.tsx';
import type { Thread } from './thread.ts';
import type { ThreadsSnapshot } from './threads.ts';
import { useNames } from './use-names.ts';
import { usePlaceWords } from './use-place-words.ts';

export interface ThreadsListProps extends ThreadsPanelProps {
  readonly now: ThreadsSnapshot;
  /** What was open is there no more. */
  readonly isGone: boolean;
}

/** All threads of the reader in this meeting, those about the open paper first. */
export function ThreadsList({ notes, page, onGoTo, now, isGone }: ThreadsListProps) {
  const { t } = useTranslation();
  const { threads, state } = now;
  const { paper, setAside } = notes;
  const here = threads.filter(({ paperId }) => paperId === paper.paperId);
  const elsewhere = threads.filter(({ paperId }) => paperId !== paper.paperId);
  const openElsewhere = useOpenElsewhere();
  const openHere = (thread: Thread) => {
    setAside({ kind: 'thread', id: thread.id });
    if (thread.about) onGoTo(thread.about.page);
  };
  const about = { page, paperVersion: paper.paperVersion, quote: null, note: null };
  return (
    <>
      {isGone && state !== 'closed' && <p className={list.none}>{t('threads.gone')}</p>}
      {state === 'locked' && <p role="status">{t('threads.otherNotebook')}</p>}
      {state === 'unreachable' && <p role="status">{t('threads.away')}</p>}
      {state !== 'locked' && (
        <Button
          fullWidth
          leftSection={<IconMessagePlus aria-hidden="true" />}
          onClick={() => setAside({ kind: 'new', about })}
        >
          {t('threads.askOnPage', { page })}
        </Button>
      )}
      <p className={list.none}>{t('threads.howTo')}</p>
      <Lines threads={here} notes={notes} onOpen={openHere} />
      {elsewhere.length > 0 && <h3 className={list.subtitle}>{t('threads.elsewhere')}</h3>}
      <Lines threads={elsewhere} notes={notes} onOpen={openElsewhere} />
    </>
  );
}

interface LinesProps {
  readonly threads: readonly Thread[];
  readonly notes: PaperNotes;
  readonly onOpen: (thread: Thread) => void;
}

function Lines({ threads, notes, onOpen }: LinesProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const place = usePlaceWords();
  const papers = useMeetingPart((meeting) => meeting.papers);
  const where = ({ paperId, about }: Thread) => {
    const title = paperId === notes.paper.paperId ? null : papers[paperId]?.title;
    return [title, about && place(about)].filter(Boolean).join(' · ');
  };
  return (
    <ol className={list.lines}>
      {threads.map((thread) => (
        <li key={thread.id}>
          <button
            type="button"
            className={`${list.line} ${classes.line}`}
            data-unread={thread.unread > 0 || undefined}
            onClick={() => onOpen(thread)}
          >
            <span className={classes.where}>{where(thread)}</span>
            {thread.unread > 0 && (
              <span className={classes.unread}>
                {t('threads.unread', { count: thread.unread })}
              </span>
            )}
            <span className={classes.with}>{thread.personIds.map(nameOf).join(', ')}</span>
            <span className={list.text}>{lastWords(thread) ?? t('threads.unreadable')}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function lastWords({ messages, about }: Thread): string | null {
  const said = messages.at(-1)?.said;
  return said ? said.text || (about?.quote?.text ?? about?.note?.text ?? '') : null;
}

/** Opens another paper of the meeting at the page, with the thread beside it. */
function useOpenElsewhere(): (thread: Thread) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const papers = useMeetingPart((meeting) => meeting.papers);
  return ({ id, paperId, about }) => {
    const place = new URLSearchParams();
    const itemId = papers[paperId]?.itemId;
    if (itemId) place.set('item', itemId);
    place.set('sheet', paperId);
    if (about) place.set('page', String(about.page));
    void navigate(`${pathname}?${place}`, { state: handedThread(id) });
  };
}
