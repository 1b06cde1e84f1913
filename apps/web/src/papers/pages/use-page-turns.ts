import { type MouseEvent, type RefObject, type TouchEvent, useRef } from 'react';

/** A finger must go this far, and at least twice as far across as down; CSS pixels. */
const SWIPE = 60;
/** A tap this near to an edge turns; share of the reader's width. */
const EDGE = 0.12;
/** Whoever writes on a page, or points at it, does not turn it. */
const BY_HAND = '[data-notes-layer], [data-pointing-layer]';

export interface PageTurns {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** Where pages are turned: by a finger across, once the page is at its edge, and by a tap near an edge. */
export function usePageTurns(
  scroller: RefObject<HTMLElement | null>,
  turned: boolean,
  turn: (direction: 1 | -1) => void,
): PageTurns | null {
  const start = useRef<{ x: number; y: number; left: number } | null>(null);
  if (!turned) return null;
  return {
    onTouchStart({ touches, target }) {
      const touch = touches[0];
      const left = scroller.current?.scrollLeft ?? 0;
      const alone = touch && touches.length === 1 && !(target as Element).closest(BY_HAND);
      start.current = alone ? { x: touch.clientX, y: touch.clientY, left } : null;
    },
    onTouchEnd({ changedTouches }) {
      const [from, touch, element] = [start.current, changedTouches[0], scroller.current];
      start.current = null;
      if (!from || !touch || !element || selecting()) return;
      const across = touch.clientX - from.x;
      const far = Math.abs(across) >= SWIPE;
      if (!far || Math.abs(across) < 2 * Math.abs(touch.clientY - from.y)) return;
      // What could be scrolled sideways was scrolled.
      if (element.scrollLeft === from.left) turn(across < 0 ? 1 : -1);
    },
    onClick({ clientX, target }) {
      const box = scroller.current?.getBoundingClientRect();
      if (!box || selecting() || (target as Element).closest(`a, button, ${BY_HAND}`)) return;
      const at = (clientX - box.left) / box.width;
      if (at <= EDGE) turn(-1);
      else if (at >= 1 - EDGE) turn(1);
    },
  };
}

/** Whoever marks text does not turn pages. */
function selecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
