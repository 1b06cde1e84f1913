import { type Item, itemsInOrder, type Question, seesItem } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useSeat } from '../session/use-session.ts';

export interface AskedItem {
  readonly item: Item;
  readonly questions: readonly Question[];
}

/** The items of the ballot with what is asked about each, in the order of the agenda. */
export function useAskedItems(): readonly AskedItem[] {
  const seat = useSeat();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const questions = useMeetingPart((meeting) => meeting.questions);
  return useMemo(() => {
    const asked = Object.values(questions).filter(({ state }) => state !== 'withdrawn');
    return itemsInOrder(agenda)
      .filter((item) => seesItem(seat, item))
      .map((item) => ({ item, questions: asked.filter(({ itemId }) => itemId === item.id) }));
  }, [seat, agenda, questions]);
}
