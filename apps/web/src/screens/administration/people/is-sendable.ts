import { endsBeforeItBegins, isLoginMalformed, type PersonDraft } from './person-draft.ts';

/** Whether the form holds nothing that its fields say is wrong. */
export function isSendable(draft: PersonDraft): boolean {
  return !isLoginMalformed(draft) && !draft.positions.some(endsBeforeItBegins);
}
