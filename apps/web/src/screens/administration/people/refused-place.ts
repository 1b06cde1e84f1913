import type { DraftFields } from '../../../meeting/use-draft.ts';
import type { RefusalCode } from '../../../words/refusal-code.ts';
import type { PersonDraft } from './person-draft.ts';

/** Where in the form of a person a refusal was caused. */
export type RefusedPlace = 'login' | 'roles' | 'positions' | 'form';

export function refusedPlace(
  refusal: RefusalCode,
  { value, theirs }: Pick<DraftFields<PersonDraft>, 'value' | 'theirs'>,
): RefusedPlace {
  if (refusal === 'login-taken') return 'login';
  if (refusal === 'unit-unknown') return 'positions';
  if (refusal !== 'last-administrator') return 'form';
  // Nobody administers without the role, and nobody without an account.
  const keepsRole =
    value.roles.includes('administrator') || !theirs.roles.includes('administrator');
  return keepsRole ? 'login' : 'roles';
}
