import { Suspense } from 'react';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { later } from '../words/later.ts';

const Late = later('seating', async () => (await import('./SeatingMap.tsx')).SeatingMap);

/** The way to the map of the room, where the session has taken one: fetched then, with its words. */
export function SeatingMapLater() {
  const taken = useMeetingPart(({ seating }) => seating !== null);
  return <Suspense>{taken && <Late />}</Suspense>;
}
