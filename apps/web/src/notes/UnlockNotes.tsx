import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../http/answer.ts';
import { askToOpen } from '../offline/lock/asking.ts';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import classes from './NotesStrip.module.css';
import { STATE_SENTENCES } from './note-words.ts';
import type { Notebook, NotebookSnapshot } from './notebook.ts';

export interface UnlockNotesProps {
  readonly notebook: Notebook;
  readonly state: NotebookSnapshot['state'];
  /** Left out where nothing else can be done. */
  readonly onClose?: (() => void) | undefined;
}

/** Before notes can be read or written: the password, or what stands in the way. */
export function UnlockNotes(props: UnlockNotesProps) {
  const { t } = useTranslation();
  const { state } = props;
  if (state === 'new' || state === 'locked') return <Unlock {...props} state={state} />;
  if (state === 'open') return null;
  return (
    <div className={classes.unlock}>
      <p className={classes.lead} role="status">
        {t(STATE_SENTENCES[state])}
      </p>
      {state === 'device-locked' && <Button onClick={askToOpen}>{t('notes.openDevice')}</Button>}
      <Close {...props} />
    </div>
  );
}

function Close({ onClose }: Pick<UnlockNotesProps, 'onClose'>) {
  const { t } = useTranslation();
  return (
    onClose && (
      <Button variant="default" onClick={onClose}>
        {t('notes.close')}
      </Button>
    )
  );
}

interface UnlockProps extends UnlockNotesProps {
  readonly state: 'new' | 'locked';
}

function Unlock({ notebook, state, onClose }: UnlockProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const secret = String(new FormData(event.currentTarget).get('password'));
    if (!secret) return;
    setBusy(true);
    setRefused(await notebook.unlock(secret));
    setBusy(false);
  };
  return (
    <form className={classes.unlock} onSubmit={(event) => void submit(event)}>
      <p className={classes.lead}>{t(STATE_SENTENCES[state])}</p>
      {refused?.refusal === 'wrong-credentials' ? (
        <p role="alert">{t('notes.wrongPassword')}</p>
      ) : (
        refused && <RefusalNotice {...refused} />
      )}
      <PasswordInput
        required
        withAsterisk={false}
        name="password"
        label={t('notes.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('notes.showPassword') }}
      />
      <Button type="submit" loading={busy}>
        {t('notes.unlock')}
      </Button>
      <Close onClose={onClose} />
    </form>
  );
}
