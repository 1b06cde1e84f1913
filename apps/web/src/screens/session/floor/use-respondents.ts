import {
  type Item,
  inOrderOfRoles,
  isMember,
  type Meeting,
  type Seat,
  seesItem,
} from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSeat } from '../use-session.ts';

/** Named at once; more would bury the other things one can ask for. */
const MOST_PRESENTERS = 2;

/** Who presents the item under discussion, beside the seat that asks. */
export function usePresentersNow(): readonly Seat[] {
  const own = useSeat();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const item = useMeetingPart(currentItem);
  return useMemo(
    () =>
      (item?.presenters ?? [])
        .filter((id) => id !== own.id)
        .flatMap((id) => seats[id] ?? [])
        .slice(0, MOST_PRESENTERS),
    [item, seats, own.id],
  );
}

/** Members who may know of the item under discussion, beside the seat that asks. */
export function useRespondents(): readonly Seat[] {
  const own = useSeat();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const item = useMeetingPart(currentItem);
  return useMemo(
    () =>
      inOrderOfRoles(seats).filter(
        (seat) => seat.id !== own.id && isMember(seat) && (!item || seesItem(seat, item)),
      ),
    [item, seats, own.id],
  );
}

function currentItem({ agenda, currentItemId }: Meeting): Item | undefined {
  return agenda.items[currentItemId ?? ''];
}
