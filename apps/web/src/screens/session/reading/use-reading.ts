import type { ItemId, Meeting } from '@e-cabinet/domain';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useFollowedPart, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import {
  type Elsewhere,
  holdStill,
  isTakenAlong,
  type Place,
  placeShown,
  type ReadingStep,
  read,
  startReading,
} from './reading.ts';
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
  /** While something is being written the reader stays where they are. Stays the same function. */
  readonly hold: (held: boolean) => void;
  readonly back: () => void;
}

/** Follows the session, or lets the reader go where they like; the address says where they are. */
export function useReading(): ReadingControl {
  const address = useAddress();
  const session = useElsewhere();
  const { currentItemId, closed } = session;
  const [presenting, setPresenting] = usePresentingSwitch(currentItemId);
  const paperShown = usePaperShown(currentItemId);
  const [kept, step] = useReducer(read, null, () => startReading(address.place, currentItemId));
  const [held, hold] = useState(false);
  const reading = held ? holdStill(kept) : kept;
  // Who presents leads: what comes back from the server is only their own page.
  const sheet = presenting ? null : paperShown;
  const place = useSamePlace(placeShown(reading, { currentItemId, sheet }));
  const following = isTakenAlong(reading, currentItemId);
  useInStep(place, following, step, address.write);
  const steps = useSteps(step, hold, { ...session, place, presenting });
  const free = reading.mode === 'free';
  const away = free && (currentItemId !== null || closed);
  const outside = closed && !free;
  return { place, following, away, outside, presenting, setPresenting, hold, ...steps };
}

/** Where the session is, as far as this reader may know. */
function useElsewhere(): Elsewhere {
  const currentItemId = useMeetingPart((meeting) => meeting.currentItemId);
  const closed = useMeetingPart(isOutside);
  return { currentItemId, closed };
}

/** The same object for the same place, so that what hangs on it is not rendered anew. */
function useSamePlace({ itemId, sheet }: Place): Place {
  return useMemo(() => ({ itemId, sheet }), [itemId, sheet]);
}

interface Now extends Elsewhere {
  readonly place: Place;
  readonly presenting: boolean;
}

/** What the reader can do; the functions stay the same. */
function useSteps(
  step: (step: ReadingStep) => void,
  hold: (held: boolean) => void,
  now: Now,
): Pick<ReadingControl, 'goTo' | 'moved' | 'back'> {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  const goTo = useCallback<ReadingControl['goTo']>(
    (itemId, sheet = null) => {
      const { currentItemId, closed, presenting } = latest.current;
      const place = { itemId, sheet };
      const leads = presenting && itemId === currentItemId;
      step(leads ? { type: 'taken-along', place } : { type: 'went', place, currentItemId, closed });
    },
    [step],
  );
  const moved = useCallback(() => step({ type: 'moved', place: latest.current.place }), [step]);
  const back = useCallback(() => {
    hold(false);
    step({ type: 'returned' });
  }, [step, hold]);
  return { goTo, moved, back };
}

/** Remembers where the reader was taken, and keeps the address in step with where they went. */
function useInStep(
  { itemId, sheet }: Place,
  following: boolean,
  step: (step: ReadingStep) => void,
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
