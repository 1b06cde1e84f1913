import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftFields } from '../../../meeting/use-draft.ts';
import { isLoginMalformed, type PersonDraft } from './person-draft.ts';

/** With what the person signs in; left empty, they have no account. */
export function LoginField({ draft }: { readonly draft: DraftFields<PersonDraft> }) {
  const { t } = useTranslation();
  const { value, set, hold, theirs } = draft;
  const [left, setLeft] = useState(false);
  const takesAway = theirs.login !== '' && value.login.trim() === '';
  const wrong = left && isLoginMalformed(value) && t('setUp.loginMalformed');
  return (
    <TextInput
      label={t('people.login')}
      description={t('people.loginHint')}
      error={wrong || (takesAway && t('people.loginTakesAway'))}
      value={value.login}
      onFocus={() => hold('login')}
      onBlur={() => {
        hold(null);
        setLeft(true);
      }}
      onChange={(event) => set('login', event.currentTarget.value)}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={64}
    />
  );
}
