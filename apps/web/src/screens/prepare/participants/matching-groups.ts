import { holdingWords } from '../../../words/holding-words.ts';
import type { InviteeGroup } from './invite.ts';

/** Groups with those who match: by their own name or by the name of their unit. */
export function matchingGroups(
  groups: readonly InviteeGroup[],
  text: string,
): readonly InviteeGroup[] {
  if (text.trim() === '') return groups;
  const holds = holdingWords(text);
  return groups
    .map((group) => {
      const unit = `${group.name.vi} ${group.name.en}`;
      const invitees = group.invitees.filter(({ name }) => holds(`${unit} ${name.vi} ${name.en}`));
      return { ...group, invitees };
    })
    .filter(({ invitees }) => invitees.length > 0);
}
