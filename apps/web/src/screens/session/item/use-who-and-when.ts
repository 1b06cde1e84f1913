import type { Instant, SeatId } from '@e-cabinet/domain';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../../meeting/VoteByName.tsx';
import { useFormats } from '../../../words/use-formats.ts';

/** An act as its sentence names it: by which office, and when. */
export function useWhoAndWhen() {
  const { moment } = useFormats();
  const office = useSeatName(useMeetingPart(({ seats }) => seats));
  return ({ at, by }: { readonly at: Instant; readonly by: SeatId }) => ({
    moment: moment(at),
    by: office(by),
  });
}
