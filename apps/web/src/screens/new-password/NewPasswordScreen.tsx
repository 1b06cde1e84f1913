import { PASSWORD_LEAST } from '@e-cabinet/protocol';
import { Button, PasswordInput } from '@mantine/core';
import { IconCircleCheck, IconLinkOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Answer } from '../../http/answer.ts';
import { setPasswordFromLink } from '../../http/password.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from '../OpenFrame.module.css';
import { OpenFrame } from '../OpenFrame.tsx';
import { useLinkToken } from '../use-link-token.ts';

/** Sets a password by the one-time link that an administrator gave. */
export function NewPasswordScreen() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  return (
    <OpenFrame>
      {token === null && (
        <EmptyState
          level={1}
          icon={IconLinkOff}
          title={t('newPassword.title')}
          action={<ToSignIn />}
        >
          {t('newPassword.noToken')}
        </EmptyState>
      )}
      {token !== null && !done && <PasswordForm token={token} onDone={() => setDone(true)} />}
      {done && (
        <EmptyState
          level={1}
          icon={IconCircleCheck}
          title={t('newPassword.done')}
          action={<ToSignIn />}
        >
          {t('newPassword.doneHint')}
        </EmptyState>
      )}
    </OpenFrame>
  );
}

function ToSignIn() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/sign-in">
      {t('newPassword.toSignIn')}
    </Button>
  );
}

interface PasswordFormProps {
  readonly token: string;
  readonly onDone: () => void;
}

function PasswordForm({ token, onDone }: PasswordFormProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<void> | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    setBusy(true);
    const given = await setPasswordFromLink({ token, password });
    setBusy(false);
    setAnswer(given);
    if (given.ok) onDone();
  };
  return (
    <form onSubmit={submit}>
      <PageHeading title={t('newPassword.title')} lead={t('newPassword.lead')} />
      <div className={classes.fields}>
        {answer && !answer.ok && <RefusalNotice {...answer} />}
        <PasswordInput
          required
          withAsterisk={false}
          name="password"
          label={t('newPassword.password')}
          description={t('newPassword.hint', { least: PASSWORD_LEAST })}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <Button type="submit" loading={busy}>
          {t('newPassword.submit')}
        </Button>
      </div>
    </form>
  );
}
