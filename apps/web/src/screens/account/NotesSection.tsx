import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Renewed, renewLocks } from '../../notes/notebook-locks.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './AccountScreen.module.css';

/** A code on paper that opens the private notes when the password is lost. */
export function NotesSection({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const { submit, busy, renewed } = useRenewal(personId);
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('account.notes')}</h2>
      <p className={classes.lead}>{t('account.notesLead')}</p>
      <form className={classes.fields} onSubmit={(event) => void submit(event)}>
        {renewed && <Outcome renewed={renewed} />}
        <PasswordInput
          required
          withAsterisk={false}
          name="password"
          label={t('account.notesPassword')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <TextInput
          name="opener"
          label={t('account.notesOpener')}
          description={t('account.notesOpenerHint')}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t('account.makeCode')}
        </Button>
      </form>
    </section>
  );
}

function Outcome({ renewed }: { readonly renewed: Renewed }) {
  const { t } = useTranslation();
  switch (renewed.kind) {
    case 'renewed':
      return (
        <div role="status">
          <p className={classes.lead}>{t('account.codeMade')}</p>
          <p className={classes.code}>{renewed.code}</p>
        </div>
      );
    case 'nothing-yet':
      return <p role="status">{t('account.noNotesYet')}</p>;
    case 'not-opened':
      return <p role="alert">{t('account.notesNotOpened')}</p>;
    case 'refused':
      return <RefusalNotice {...renewed.refused} />;
  }
}

function useRenewal(personId: string) {
  const [busy, setBusy] = useState(false);
  const [renewed, setRenewed] = useState<Renewed | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const password = String(data.get('password'));
    setBusy(true);
    const outcome = await renewLocks(personId, password, String(data.get('opener')) || password);
    setBusy(false);
    setRenewed(outcome);
    if (outcome.kind === 'renewed') form.reset();
  };
  return { submit, busy, renewed };
}
