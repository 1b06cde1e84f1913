import type { ItemId, Meeting } from '@e-cabinet/domain';
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useFollowedPart, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { isTakenAlong, type Place, placeShown, read, startReading } from './reading.ts';
import { useAddress } from './use-address.ts';
import { usePresentingSwitch } from './use-presenting-switch.ts';

export interface ReadingControl {
  /** What the screen shows. */
  readonly place: Place;
  /** The reader is where the session is. */
  readonly following: boolean;
  /** The session is elsewhere: there is something to go back to. */
  readonly away: boolean;
  /** Before the closed door of an item. */
  readonly outside: boolean;
  /** Everybody's pages turn with this reader's. */
  readonly presenting: boolean;
  readonly setPresenting: (presenting: boolean) => void;
  /** Stays the same function. `sheet` left out: whichever comes first. */
  readonly goTo: (itemId: ItemId | null, sheet?: string | null) => void;
  /** The reader turned pages of what is being shown. */
  readonly moved: () => void;
  readonly back: () => void;
}

/** Follows the session, or lets the reader go where they like; the address says where they are. */
export function useReading(): ReadingControl {
  const address = useAddress();
  const currentItemId = useMeetingPart((meeting) => meeting.currentItemId);
  const closed = useMeetingPart(isOutside);
  const [presenting, setPresenting] = usePresentingSwitch(currentItemId);
  const paperShown = usePaperShown(currentItemId);
  const [reading, step] = useReducer(read, null, () => startReading(address.place, currentItemId));
  // Who presents leads: what comes back from the server is only their own page.
  const sheet = presenting ? null : paperShown;
  const shown = placeShown(reading, { currentItemId, sheet });
  const place = useMemo(
    () => ({ itemId: shown.itemId, sheet: shown.sheet }),
    [shown.itemId, shown.sheet],
  );
  const following = isTakenAlong(reading, currentItemId);
  const latest = useRef({ place, currentItemId, closed, presenting });
  useEffect(() => {
    latest.current = { place, currentItemId, closed, presenting };
  });
  useInStep(place, following, step, address.write);
  const goTo = useCallback<ReadingControl['goTo']>((itemId, sheet = null) => {
    const { currentItemId, closed, presenting } = latest.current;
    const place = { itemId, sheet };
    const leads = presenting && itemId === currentItemId;
    step(leads ? { type: 'taken-along', place } : { type: 'went', place, currentItemId, closed });
  }, []);
  const moved = useCallback(() => step({ type: 'moved', place: latest.current.place }), []);
  const back = useCallback(() => step({ type: 'returned' }), []);
  const free = reading.mode === 'free';
  const away = free && (currentItemId !== null || closed);
  const outside = closed && !free;
  return { place, following, away, outside, presenting, setPresenting, goTo, moved, back };
}

type Step = (step: { readonly type: 'taken-along'; readonly place: Place }) => void;

/** Remembers where the reader was taken, and keeps the address in step with where they went. */
function useInStep(
  { itemId, sheet }: Place,
  following: boolean,
  step: Step,
  write: (place: Place | null) => void,
): void {
  useEffect(() => {
    if (following) step({ type: 'taken-along', place: { itemId, sheet } });
    write(following ? null : { itemId, sheet });
  }, [following, itemId, sheet, step, write]);
}

/** A closed item is being discussed, and this reader is not among those who may know of it. (L11) */
function isOutside({ doorsClosed, currentItemId }: Meeting): boolean {
  return doorsClosed && currentItemId === null;
}

/** The paper that the presenter shows: of the item under discussion, or of the whole meeting. */
function usePaperShown(currentItemId: ItemId | null): string | null {
  const page = useFollowedPart((snapshot) => snapshot.page);
  const paper = useMeetingPart(({ papers }) => (page ? papers[page.paperId] : undefined));
  if (!paper || paper.removed) return null;
  return paper.itemId === currentItemId ? paper.id : null;
}
