import { type RefObject, useEffect, useRef } from 'react';

/** Zooms by a factor around a point of the element, CSS pixels from its upper left corner. */
export type ZoomAround = (factor: number, x: number, y: number) => void;

/** A notch of a wheel is 100 pixels: about 10 %. Touch pads send many small steps. */
const PER_PIXEL = 0.001;
const MOST_PER_EVENT = 400;

/**
 * Two fingers, or the wheel with Ctrl (which is also what a touch pad's pinch sends). All that comes
 * within one frame is one zoom.
 */
export function useZoomGestures(element: RefObject<HTMLElement | null>, zoom: ZoomAround): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const once = oncePerFrame((factor, x, y) => {
      const { left, top } = target.getBoundingClientRect();
      latest.current(factor, x - left, y - top);
    });
    const ends = [listenToWheel(target, once), listenToFingers(target, once)];
    return () => {
      for (const end of ends) end();
    };
  }, [element]);
}

function listenToWheel(target: HTMLElement, zoom: ZoomAround): () => void {
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const turned = Math.max(-MOST_PER_EVENT, Math.min(MOST_PER_EVENT, event.deltaY));
    zoom(Math.exp(-turned * PER_PIXEL), event.clientX, event.clientY);
  };
  target.addEventListener('wheel', turn, { passive: false });
  return () => target.removeEventListener('wheel', turn);
}

function listenToFingers(target: HTMLElement, zoom: ZoomAround): () => void {
  let apart = 0;
  const start = (event: TouchEvent) => {
    apart = spread(event.touches)?.distance ?? 0;
  };
  const move = (event: TouchEvent) => {
    const now = spread(event.touches);
    if (!now || apart === 0) return;
    event.preventDefault();
    zoom(now.distance / apart, now.x, now.y);
    apart = now.distance;
  };
  target.addEventListener('touchstart', start, { passive: true });
  target.addEventListener('touchend', start, { passive: true });
  target.addEventListener('touchmove', move, { passive: false });
  return () => {
    target.removeEventListener('touchstart', start);
    target.removeEventListener('touchend', start);
    target.removeEventListener('touchmove', move);
  };
}

function spread(touches: TouchList): { distance: number; x: number; y: number } | null {
  const [one, other] = [touches[0], touches[1]];
  if (!one || !other || touches.length !== 2) return null;
  return {
    distance: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    x: (one.clientX + other.clientX) / 2,
    y: (one.clientY + other.clientY) / 2,
  };
}

function oncePerFrame(zoom: ZoomAround): ZoomAround {
  let gathered = 1;
  return (factor, x, y) => {
    if (gathered === 1) {
      requestAnimationFrame(() => {
        zoom(gathered, x, y);
        gathered = 1;
      });
    }
    gathered *= factor;
  };
}
