import { Button, Textarea } from '@mantine/core';
import { IconArrowLeft, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutPlace } from './AboutPlace.tsx';
import { ReaderPicker } from './ReaderPicker.tsx';
import classes from './Threads.module.css';
import type { ThreadsPanelProps } from './ThreadsPanel.tsx';
import { MESSAGE_MAX, type SharedPlace } from './thread.ts';
import type { Invited, Threads } from './threads.ts';

export interface NewThreadProps extends ThreadsPanelProps {
  readonly threads: Threads;
  readonly about: SharedPlace;
}

/** Typed and not sent, under no thread yet. */
const UNSENT = '';

/** A note, the selected words or a page, a question about it, and whom to ask. */
export function NewThread({ notes, threads, about }: NewThreadProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => threads.typed.get(UNSENT) ?? '');
  const [invited, setInvited] = useState<readonly Invited[]>([]);
  const [busy, setBusy] = useState(false);
  const type = (typed: string) => {
    setText(typed);
    threads.typed.set(UNSENT, typed);
  };
  const saysNothing = text.trim() === '' && about.note === null && about.quote === null;
  const send = async () => {
    setBusy(true);
    const id = await threads.begin(notes.paper.paperId, { text: text.trim(), about }, invited);
    setBusy(false);
    if (id === null) return;
    threads.typed.delete(UNSENT);
    notes.setAside({ kind: 'thread', id });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft aria-hidden="true" />}
        onClick={() => notes.setAside({ kind: 'threads' })}
      >
        {t('threads.all')}
      </Button>
      <AboutPlace about={about} />
      <Textarea
        autosize
        minRows={3}
        maxRows={10}
        maxLength={MESSAGE_MAX}
        label={t('threads.question')}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <ReaderPicker
        threads={threads}
        paperId={notes.paper.paperId}
        without={[]}
        picked={invited}
        onPick={setInvited}
      />
      <Button
        type="submit"
        loading={busy}
        disabled={saysNothing || invited.length === 0}
        leftSection={<IconSend aria-hidden="true" />}
      >
        {t('threads.sendTo', { count: invited.length })}
      </Button>
    </form>
  );
}
