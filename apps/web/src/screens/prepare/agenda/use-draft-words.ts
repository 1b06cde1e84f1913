import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { ITEM_KIND_WORDS } from '../../../meeting/words-of.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { AUDIENCE_WORDS } from '../audience-words.ts';
import type { ItemDraft } from './item-draft.ts';

/** A field of an item as it reads on the screen. */
export function useDraftWords(): (draft: ItemDraft, field: keyof ItemDraft) => string {
  const { t } = useTranslation();
  const name = useOfficeName();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const names = (ids: readonly string[]) =>
    ids.map((id) => (seats[id] ? name(seats[id].name) : '…')).join(', ');
  return (draft, field) => {
    switch (field) {
      case 'title':
      case 'submittedBy':
        return draft[field];
      case 'minutes':
        return t('agenda.minutes', { count: draft.minutes });
      case 'kind':
        return t(ITEM_KIND_WORDS[draft.kind]);
      case 'presenters':
        return names(draft.presenters);
      case 'audience': {
        const { audience } = draft;
        const kind = t(AUDIENCE_WORDS[audience.kind]);
        return audience.kind === 'named' ? `${kind}: ${names(audience.seatIds)}` : kind;
      }
    }
  };
}
