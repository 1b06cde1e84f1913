import { useEffect, useReducer } from 'react';
import { useFollowedPart } from './FollowedMeeting.tsx';

/** The server's clock, epoch milliseconds, looked at every `everyMs`. */
export function useServerNow(everyMs: number): number {
  const offset = useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
  const [, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return Date.now() + offset;
}
