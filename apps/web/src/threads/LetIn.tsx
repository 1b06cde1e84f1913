import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../http/answer.ts';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { SheetDialog } from '../parts/SheetDialog.tsx';
import { ReaderPicker } from './ReaderPicker.tsx';
import classes from './Threads.module.css';
import type { Thread } from './thread.ts';
import type { Invited, Threads } from './threads.ts';

export interface LetInProps {
  readonly opened: boolean;
  readonly threads: Threads;
  readonly thread: Thread;
  readonly onClose: () => void;
}

/** Lets further people into a thread; they read all of it. */
export function LetIn({ opened, ...props }: LetInProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={opened} title={t('threads.letIn')} onClose={props.onClose}>
      <Opened {...props} />
    </SheetDialog>
  );
}

function Opened({ threads, thread, onClose }: Omit<LetInProps, 'opened'>) {
  const { t } = useTranslation();
  const [invited, setInvited] = useState<readonly Invited[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const letIn = async () => {
    const answer = await threads.letIn(thread, invited);
    setRefused(answer);
    if (!answer) onClose();
  };
  return (
    <div className={classes.form}>
      <p className={classes.lead}>{t('threads.letInWhat')}</p>
      {refused && <RefusalNotice {...refused} />}
      <ReaderPicker
        threads={threads}
        paperId={thread.paperId}
        without={thread.personIds}
        picked={invited}
        onPick={setInvited}
      />
      <Button disabled={invited.length === 0} onClick={() => void letIn()}>
        {t('threads.letIn')}
      </Button>
    </div>
  );
}
