import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../../meeting/ConflictNote.tsx';
import type { DraftFields } from '../../../meeting/use-draft.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { ROLE_NAMES } from '../../account/role-names.ts';
import type { PersonDraft } from './person-draft.ts';

/** Fields that another administrator has changed while they were being written in here. */
export function ChangedMeanwhile({ draft }: { readonly draft: DraftFields<PersonDraft> }) {
  const textOf = useFieldText();
  return draft.conflicts.map((field) => (
    <ConflictNote
      key={field}
      theirs={textOf(draft.theirs, field)}
      onTake={() => draft.takeTheirs(field)}
      onKeep={() => draft.keepMine(field)}
    />
  ));
}

function useFieldText() {
  const { t } = useTranslation();
  const name = useOfficeName();
  return (draft: PersonDraft, field: keyof PersonDraft): string => {
    if (field === 'roles') return draft.roles.map((role) => t(ROLE_NAMES[role])).join(', ');
    if (field === 'positions') return draft.positions.map(name).join(', ');
    return draft[field];
  };
}
