import type { KeyboardEvent } from 'react';
import { FIT_PAGE, FIT_WIDTH, type Zoom } from '../layout/zoom.ts';
import type { PagesHandle } from './PaperPages.tsx';

export interface PageKeysOptions extends Pick<PagesHandle, 'goTo' | 'zoomStep'> {
  readonly page: number;
  readonly count: number;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onMoved: () => void;
  readonly onSearch: () => void;
}

/** Keys that the browser scrolls by itself. */
const SCROLLING = new Set(['ArrowUp', 'ArrowDown', ' ']);

/** Left and right turn pages; page up and down too where whole pages are shown; Ctrl+F searches in the paper. */
export function usePageKeys(options: PageKeysOptions): (event: KeyboardEvent) => void {
  const { page, count, zoom, goTo, zoomStep, onZoom, onMoved, onSearch } = options;
  const turn = (to: number) => () => {
    onMoved();
    goTo(to);
  };
  const whole = zoom.kind === 'page';
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowLeft: turn(page - 1),
    ArrowRight: turn(page + 1),
    Home: turn(1),
    End: turn(count),
    PageUp: whole ? turn(page - 1) : undefined,
    PageDown: whole ? turn(page + 1) : undefined,
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
