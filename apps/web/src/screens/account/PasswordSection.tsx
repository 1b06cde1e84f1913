import { PASSWORD_LEAST, type PasswordChange } from '@e-cabinet/protocol';
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../http/answer.ts';
import { useMe } from '../../http/me.ts';
import { changePassword } from '../../http/password.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import classes from './AccountScreen.module.css';

/** Changes the password; the person's other devices are signed out by it. */
export function PasswordSection({ hasPassword }: { readonly hasPassword: boolean }) {
  const { t } = useTranslation();
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('account.password')}</h2>
      <p className={classes.lead}>
        {hasPassword ? t('account.passwordLead') : t('account.noPassword')}
      </p>
      {hasPassword && <PasswordForm />}
    </section>
  );
}

function PasswordForm() {
  const { t } = useTranslation();
  const { submit, busy, answer } = useChange();
  const show = { 'aria-label': t('signIn.showPassword') };
  return (
    <form className={classes.fields} onSubmit={submit}>
      {answer && !answer.ok && <RefusalNotice {...answer} />}
      <PasswordInput
        required
        withAsterisk={false}
        name="current"
        label={t('account.current')}
        autoComplete="current-password"
        visibilityToggleButtonProps={show}
      />
      <PasswordInput
        required
        withAsterisk={false}
        name="next"
        label={t('account.next')}
        description={t('account.nextHint', { least: PASSWORD_LEAST })}
        autoComplete="new-password"
        visibilityToggleButtonProps={show}
      />
      <Button type="submit" loading={busy}>
        {t('account.change')}
      </Button>
      <div role="status">
        {answer?.ok && <StateBadge tone="good">{t('account.changed')}</StateBadge>}
      </div>
    </form>
  );
}

/** Private notes are opened by the password. Where this fails they still open with the one before. */
async function lockNotesAnew(personId: string, { current, next }: PasswordChange): Promise<void> {
  const { lockAnew } = await import('../../notes/notebook-locks.ts');
  await lockAnew(personId, current, next);
}

function useChange() {
  const { data: me } = useMe();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<void> | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    setBusy(true);
    const change = { current: String(data.get('current')), next: String(data.get('next')) };
    const given = await changePassword(change);
    if (given.ok) {
      form.reset();
      if (me) await lockNotesAnew(me.person.id, change);
    }
    setBusy(false);
    setAnswer(given);
  };
  return { submit, busy, answer };
}
