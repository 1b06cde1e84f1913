import { cutOffOf, type Freeze, frozenSince, type Instant } from '@e-cabinet/domain';
import { useEffect, useReducer } from 'react';
import { useFollowedPart, useMeetingPart } from '../meeting/FollowedMeeting.tsx';

/** Browsers count no further; milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

export interface Freezing {
  /** Since when the pack is frozen; null while it is open. */
  readonly freeze: Freeze | null;
  /** When it freezes by itself; null where it does not, or that moment had passed when it went out. */
  readonly cutOff: Instant | null;
}

/** Whether the pack is frozen, by the server's clock: it is shown in the moment in which it happens. (P11) */
export function useFreeze(): Freezing {
  const meeting = {
    frozen: useMeetingPart(({ frozen }) => frozen),
    publishedAt: useMeetingPart(({ publishedAt }) => publishedAt),
    rules: useMeetingPart(({ rules }) => rules),
    details: useMeetingPart(({ details }) => details),
  };
  const offset = useFollowedPart(({ serverOffsetMs }) => serverOffsetMs);
  const [, again] = useReducer((count: number) => count + 1, 0);
  const cutOff = cutOffOf(meeting);
  useEffect(() => {
    const wait = cutOff === null ? 0 : Date.parse(cutOff) - Date.now() - offset;
    if (wait <= 0 || wait > LONGEST_WAIT) return;
    const timer = setTimeout(again, wait);
    return () => clearTimeout(timer);
  }, [cutOff, offset]);
  const at = new Date(Date.now() + offset).toISOString();
  const freeze = frozenSince(meeting, at);
  const isToCome = cutOff !== null && Date.parse(cutOff) > Date.parse(at);
  return { freeze, cutOff: isToCome ? cutOff : null };
}
