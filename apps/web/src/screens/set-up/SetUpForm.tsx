import { BODY_KINDS, BODY_LEVELS, PASSWORD_LEAST } from '@e-cabinet/protocol';
import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from '../OpenFrame.module.css';
import { KIND_NAMES, LEVEL_NAMES } from './body-names.ts';
import { useSetUp } from './use-set-up.ts';

/** Names the body and makes its first administrator's account. */
export function SetUpForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const { submit, busy, refused } = useSetUp(token);
  return (
    <form onSubmit={submit} className={classes.fields}>
      <BodyFields />
      <AdministratorFields />
      {refused && <RefusalNotice {...refused} />}
      <Button type="submit" loading={busy}>
        {t('setUp.submit')}
      </Button>
    </form>
  );
}

function BodyFields() {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('setUp.body')}</legend>
      <TextInput
        required
        withAsterisk={false}
        name="vi"
        maxLength={200}
        label={t('setUp.bodyVi')}
        description={t('setUp.bodyViExample')}
      />
      <TextInput
        required
        withAsterisk={false}
        name="en"
        maxLength={200}
        label={t('setUp.bodyEn')}
        description={t('setUp.bodyEnExample')}
      />
      <NativeSelect
        name="kind"
        label={t('setUp.kind')}
        data={BODY_KINDS.map((kind) => ({ value: kind, label: t(KIND_NAMES[kind]) }))}
      />
      <NativeSelect
        name="level"
        label={t('setUp.level')}
        data={BODY_LEVELS.map((level) => ({ value: level, label: t(LEVEL_NAMES[level]) }))}
      />
    </fieldset>
  );
}

function AdministratorFields() {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('setUp.administrator')}</legend>
      <TextInput
        required
        withAsterisk={false}
        name="login"
        // The same as the protocol's `login`; the server lower-cases it.
        pattern="[A-Za-z0-9][A-Za-z0-9._@\-]{2,63}"
        title={t('setUp.loginMalformed')}
        label={t('setUp.login')}
        description={t('setUp.loginHint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordInput
        required
        withAsterisk={false}
        name="password"
        label={t('setUp.password')}
        description={t('setUp.passwordHint', { least: PASSWORD_LEAST })}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
      />
    </fieldset>
  );
}
