import type { ItemId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';

/** The meeting with an item off the consent list, if it was on it. */
export function withoutItem(meeting: Meeting, itemId: ItemId): Meeting {
  const { consentList } = meeting;
  if (!consentList?.itemIds.includes(itemId)) return meeting;
  const itemIds = consentList.itemIds.filter((id) => id !== itemId);
  return { ...meeting, consentList: { ...consentList, itemIds } };
}
