import { Button, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from './thread.ts';
import { MESSAGE_MAX } from './thread.ts';
import type { Threads } from './threads.ts';

export interface ThreadWriterProps {
  readonly threads: Threads;
  readonly thread: Thread;
}

/** The line below a thread. What is typed stays while the reader looks elsewhere. */
export function ThreadWriter({ threads, thread }: ThreadWriterProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => threads.typed.get(thread.id) ?? '');
  const type = (typed: string) => {
    setText(typed);
    threads.typed.set(thread.id, typed);
  };
  const send = async () => {
    const said = text.trim();
    if (said === '') return;
    type('');
    await threads.say(thread, said);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        autosize
        minRows={2}
        maxRows={10}
        maxLength={MESSAGE_MAX}
        label={t('threads.answer')}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Button
        mt="xs"
        fullWidth
        type="submit"
        disabled={text.trim() === ''}
        leftSection={<IconSend aria-hidden="true" />}
      >
        {t('threads.send')}
      </Button>
    </form>
  );
}
