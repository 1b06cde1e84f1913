import { BODY_ROLES } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import { ROLE_NAMES } from '../../../account/role-names.ts';
import { key } from './lines-in.ts';

/** The codes of roles by what they are called in the language being spoken, and by themselves. */
export function useRoleCodes(): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  return new Map(
    BODY_ROLES.flatMap((role) => [key(t(ROLE_NAMES[role])), key(role)].map((name) => [name, role])),
  );
}
