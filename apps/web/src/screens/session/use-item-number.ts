import { agendaInOrder, type ItemId } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';

/** The number of an item on the agenda as this reader sees it. */
export function useItemNumber(itemId: ItemId): number {
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  return useMemo(() => {
    const entry = agendaInOrder(agenda).find(
      (line) => line.kind === 'item' && line.item.id === itemId,
    );
    return entry?.kind === 'item' ? entry.number : 0;
  }, [agenda, itemId]);
}
