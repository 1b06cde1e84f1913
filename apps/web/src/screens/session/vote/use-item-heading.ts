import type { ItemId } from '@e-cabinet/domain';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useItemNumber } from '../use-item-number.ts';

/** An item as it is called in the room: its number and its title. */
export function useItemHeading(itemId: ItemId): string {
  const number = useItemNumber(itemId);
  const title = useMeetingPart(({ agenda }) => agenda.items[itemId]?.title ?? '');
  return `${number}. ${title}`;
}
