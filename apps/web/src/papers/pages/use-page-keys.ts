import type { KeyboardEvent } from 'react';
import { FIT_PAGE, FIT_WIDTH, type Zoom } from '../layout/zoom.ts';
import type { PagesHandle } from './PaperPages.tsx';

export interface PageKeysOptions extends Pick<PagesHandle, 'goTo' | 'turn' | 'zoomStep'> {
  /** Pages are turned, not scrolled through. */
  readonly turned: boolean;
  readonly count: number;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onMoved: () => void;
  readonly onSearch: () => void;
}

/** Keys that the browser scrolls by itself. */
const SCROLLING = new Set(['ArrowUp', 'ArrowDown', ' ']);

/**
 * Left and right turn pages; page up and down too where whole pages are shown, and every key that would
 * scroll where there is nothing to scroll; Ctrl+F searches in the paper.
 */
export function usePageKeys(options: PageKeysOptions): (event: KeyboardEvent) => void {
  const { count, turned, zoom, goTo, zoomStep, onZoom, onMoved, onSearch } = options;
  const open = (page: number) => () => {
    onMoved();
    goTo(page);
  };
  const [back, on] = [() => options.turn(-1), () => options.turn(1)];
  const whole = zoom.kind === 'page';
  const stands = whole && turned;
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowLeft: back,
    ArrowRight: on,
    Home: open(1),
    End: open(count),
    PageUp: whole || turned ? back : undefined,
    PageDown: whole || turned ? on : undefined,
    ArrowUp: stands ? back : undefined,
    ArrowDown: stands ? on : undefined,
    ' ': stands ? on : undefined,
    '+': () => zoomStep(1),
    '=': () => zoomStep(1),
    '-': () => zoomStep(-1),
    '0': () => onZoom(whole ? FIT_WIDTH : FIT_PAGE),
  };
  return (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      onSearch();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (SCROLLING.has(event.key) || event.key.startsWith('Page')) onMoved();
  };
}
