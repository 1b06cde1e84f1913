import type { SeatId } from '@e-cabinet/domain';
import { useOfficeName } from '../words/use-language.ts';
import { useMeetingPart } from './FollowedMeeting.tsx';

/** Who presents an item, by name; empty where this reader knows none of them. */
export function usePresenters(presenters: readonly SeatId[]): string {
  const name = useOfficeName();
  const seats = useMeetingPart((meeting) => meeting.seats);
  return presenters
    .flatMap((id) => seats[id] ?? [])
    .map((seat) => name(seat.name))
    .join(', ');
}
