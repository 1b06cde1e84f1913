import type { MeetingFollower } from '@e-cabinet/client';
import type { Question } from '@e-cabinet/domain';
import { useMemo, useSyncExternalStore } from 'react';
import { useFollowed, useMeetingPart, useOwnSeat } from '../meeting/FollowedMeeting.tsx';
import { BallotCourier, type CourierSnapshot } from './courier.ts';

/** One for each ballot, whatever screen shows it: it goes on when the screen is left. */
const couriers = new WeakMap<MeetingFollower, Map<string, BallotCourier>>();

/** The courier of this seat's ballot, and how far it is. */
export function useCourier({
  id: questionId,
  issuing,
}: Question): [CourierSnapshot, BallotCourier] {
  const follower = useFollowed();
  const meetingId = useMeetingPart(({ id }) => id);
  const seatId = useOwnSeat()?.id ?? '';
  const publicKey = issuing?.publicKey ?? '';
  const courier = useMemo(() => {
    const known = couriers.get(follower) ?? new Map<string, BallotCourier>();
    couriers.set(follower, known);
    const key = `${questionId} ${seatId}`;
    const place = { meetingId, questionId, seatId };
    const mine = known.get(key) ?? new BallotCourier(follower, place, publicKey);
    known.set(key, mine);
    return mine;
  }, [follower, meetingId, questionId, seatId, publicKey]);
  return [useSyncExternalStore(courier.subscribe, courier.getSnapshot), courier];
}
