import type { Me } from '@e-cabinet/protocol';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../../http/answer.ts';
import { useEnter } from '../../http/me.ts';
import { signIn } from '../../http/sign-in.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './SignInForm.module.css';

/** Login and password. */
export function SignInForm({ setUpNeeded }: { readonly setUpNeeded: boolean }) {
  const { t } = useTranslation();
  const form = useSignIn();
  return (
    <form onSubmit={form.submit} noValidate>
      <PageHeading title={t('signIn.title')} />
      <div className={classes.fields}>
        {setUpNeeded && <p className={classes.hint}>{t('signIn.setUpNeeded')}</p>}
        {form.refused && <RefusalNotice {...form.refused} />}
        <TextInput
          name="login"
          label={t('signIn.login')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={form.missing.has('login') && t('signIn.loginNeeded')}
        />
        <PasswordInput
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          error={form.missing.has('password') && t('signIn.passwordNeeded')}
        />
        <Button
          type="submit"
          fullWidth
          loading={form.busy}
          leftSection={<IconLogin2 aria-hidden="true" />}
        >
          {t('signIn.submit')}
        </Button>
        <p className={classes.hint}>{t('signIn.forgotten')}</p>
      </div>
    </form>
  );
}

/** The password opens the person's notes on this device, and is not kept: this is the moment. */
async function openNotes(me: Me, password: string): Promise<void> {
  const { notebookOf } = await import('../../notes/open-notebook.ts');
  notebookOf(me, password);
}

function useSignIn() {
  const enter = useEnter();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const fields = { login: String(data.get('login')), password: String(data.get('password')) };
    const empty = Object.entries(fields).filter(([, text]) => text.trim() === '');
    setMissing(new Set(empty.map(([name]) => name)));
    if (empty.length > 0) return;
    setBusy(true);
    const answer = enter(await signIn(fields));
    if (answer.ok) void openNotes(answer.value, fields.password);
    setBusy(false);
    setRefused(answer.ok ? null : answer);
  };
  return { submit, busy, refused, missing };
}
