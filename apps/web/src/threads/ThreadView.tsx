import { Button } from '@mantine/core';
import { IconArrowLeft, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../http/answer.ts';
import { useOwnSeat } from '../meeting/FollowedMeeting.tsx';
import list from '../notes/NotesList.module.css';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { AboutPlace } from './AboutPlace.tsx';
import { LetIn } from './LetIn.tsx';
import { ThreadMessages } from './ThreadMessages.tsx';
import classes from './Threads.module.css';
import type { ThreadsPanelProps } from './ThreadsPanel.tsx';
import { ThreadWriter } from './ThreadWriter.tsx';
import type { Thread } from './thread.ts';
import type { Threads } from './threads.ts';
import { useNames } from './use-names.ts';

export interface ThreadViewProps extends ThreadsPanelProps {
  readonly threads: Threads;
  readonly thread: Thread;
}

/** One thread: what it is about, what was said, and the line to say more. */
export function ThreadView({ notes, threads, thread, onGoTo }: ThreadViewProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  useEffect(() => threads.seen(thread), [threads, thread]);
  const { about, locked, refused } = thread;
  const isGivenUp = refused !== null;
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft aria-hidden="true" />}
        onClick={() => notes.setAside({ kind: 'threads' })}
      >
        {t('threads.all')}
      </Button>
      {about && <AboutPlace about={about} onOpen={() => onGoTo(about.page)} />}
      <p className={classes.with}>
        {t('threads.among', { names: thread.personIds.map(nameOf).join(', ') })}
      </p>
      {locked ? (
        <p role="status">{t('threads.lockedThread')}</p>
      ) : (
        <ThreadMessages messages={thread.messages} />
      )}
      {refused && <RefusalNotice {...refused} />}
      {!locked && !isGivenUp && <ThreadWriter threads={threads} thread={thread} />}
      <AuthorActs notes={notes} threads={threads} thread={thread} />
      <p className={list.none}>{t('threads.onlyThese')}</p>
    </>
  );
}

type AuthorActsProps = Pick<ThreadViewProps, 'notes' | 'threads' | 'thread'>;

/** What its author alone may do. */
function AuthorActs({ notes, threads, thread }: AuthorActsProps) {
  const { t } = useTranslation();
  const [asked, ask] = useState<'let-in' | 'withdraw' | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  if (useOwnSeat()?.personId !== thread.authorId) return null;
  const withdraw = async () => {
    const answer = await threads.withdraw(thread);
    setRefused(answer);
    ask(null);
    if (!answer) notes.setAside({ kind: 'threads' });
  };
  return (
    <div className={classes.acts}>
      {refused && <RefusalNotice {...refused} />}
      {thread.count > 0 && !thread.locked && (
        <Button
          variant="default"
          leftSection={<IconUserPlus aria-hidden="true" />}
          onClick={() => ask('let-in')}
        >
          {t('threads.letIn')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconTrash aria-hidden="true" />}
        onClick={() => ask('withdraw')}
      >
        {t('threads.withdraw')}
      </Button>
      <LetIn
        opened={asked === 'let-in'}
        threads={threads}
        thread={thread}
        onClose={() => ask(null)}
      />
      <ConfirmDialog
        opened={asked === 'withdraw'}
        title={t('threads.withdrawTitle')}
        confirmLabel={t('threads.withdraw')}
        grave
        onConfirm={withdraw}
        onClose={() => ask(null)}
      >
        {t('threads.withdrawWhat')}
      </ConfirmDialog>
    </div>
  );
}
