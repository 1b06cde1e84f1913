import type { Audience, Item, ItemDetails } from '@e-cabinet/domain';

/** Everything the editor of an item writes. */
export interface ItemDraft extends ItemDetails {
  readonly audience: Audience;
}

export const EMPTY_ITEM: ItemDraft = {
  title: '',
  kind: 'decide',
  minutes: 20,
  presenters: [],
  submittedBy: '',
  audience: { kind: 'everyone' },
};

export function draftOf(item: Item): ItemDraft {
  const { title, kind, minutes, presenters, submittedBy, audience } = item;
  return { title, kind, minutes, presenters, submittedBy, audience };
}

export function detailsOf({ audience: _audience, ...details }: ItemDraft): ItemDetails {
  return { ...details, title: details.title.trim(), submittedBy: details.submittedBy.trim() };
}
