import { fold } from '../../../words/fold.ts';
import type { InviteeGroup } from './invite.ts';

/** Groups with those who match: by their own name or by the name of their unit. */
export function matchingGroups(
  groups: readonly InviteeGroup[],
  text: string,
): readonly InviteeGroup[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => {
      const unit = fold(`${group.name.vi} ${group.name.en}`);
      const invitees = group.invitees.filter(({ name }) => {
        const names = `${unit} ${fold(`${name.vi} ${name.en}`)}`;
        return words.every((word) => names.includes(word));
      });
      return { ...group, invitees };
    })
    .filter(({ invitees }) => invitees.length > 0);
}
