import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftFields } from '../../../meeting/use-draft.ts';
import type { PersonDraft } from './person-draft.ts';

const EMAIL_MAX = 254;

/** Where notices also go; left empty, the person finds them in the application alone. */
export function EmailField({ draft }: { readonly draft: DraftFields<PersonDraft> }) {
  const { t } = useTranslation();
  const { value, set, hold } = draft;
  return (
    <TextInput
      type="email"
      label={t('people.email')}
      description={t('people.emailHint')}
      value={value.email}
      onFocus={() => hold('email')}
      onBlur={() => hold(null)}
      onChange={(event) => set('email', event.currentTarget.value)}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={EMAIL_MAX}
    />
  );
}
