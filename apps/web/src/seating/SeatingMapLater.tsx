import { lazy, Suspense } from 'react';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { addWords } from '../words/start-words.ts';

const Late = lazy(async () => {
  const [part] = await Promise.all([import('./SeatingMap.tsx'), addWords(['seating'])]);
  return { default: part.SeatingMap };
});

/** The way to the map of the room, where the session has taken one: fetched then, with its words. */
export function SeatingMapLater() {
  const taken = useMeetingPart(({ seating }) => seating !== null);
  return <Suspense>{taken && <Late />}</Suspense>;
}
