import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { type Anchor, anchorAt, scrollFor } from '../layout/anchor.ts';
import { type Arrangement, arrangementIn, pageTurned, ROWS } from '../layout/arrangement.ts';
import {
  layOut,
  type PageLayout,
  pageBeingRead,
  type Stage,
  stageOf,
} from '../layout/page-layout.ts';
import { type PageSize, PIXELS_PER_POINT } from '../layout/page-size.ts';
import { pagesToDraw } from '../layout/pages-to-draw.ts';
import { clamp, GAP, type Viewport, type Zoom } from '../layout/zoom.ts';
import type { PaperTools } from '../use-paper-tools.ts';
import { useViewport } from './use-viewport.ts';

/** Nothing is drawn until the reader has been calmer than this for a moment. */
const FLYING_SCREENS_PER_FRAME = 1;
const CALM_MILLISECONDS = 120;

export interface PagesOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sizes: readonly PageSize[];
  readonly tools: PaperTools | null;
  readonly arrangement: Arrangement;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly startPage: number;
  /** The page being read. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

export interface Pages {
  readonly layout: PageLayout;
  /** The part of it that can be scrolled through now. */
  readonly stage: Stage;
  /** Numbers of the pages that have an element, in order. */
  readonly mounted: readonly number[];
  readonly onScroll: () => void;
  /** @param points how far below the page's top, PDF points */
  readonly goTo: (page: number, points?: number) => void;
  /** To what is read next (1) or was read before (-1). */
  readonly turn: (direction: 1 | -1) => void;
  /** Zooms by a factor around a point of the reader. */
  readonly zoomAround: (factor: number, x: number, y: number) => void;
}

const NOWHERE: Viewport = { width: 0, height: 0 };

/** Keeps the pages of a paper laid out, scrolled and drawn while sizes, zoom and window change. */
export function usePages(options: PagesOptions): Pages {
  const { scroller, sizes, zoom, page } = options;
  const viewport = useViewport(scroller);
  const arrangement = arrangementIn(options.arrangement, viewport);
  const layout = useMemo(
    () => layOut(sizes, zoom, viewport ?? NOWHERE, arrangement),
    [sizes, zoom, viewport, arrangement],
  );
  const stage = stageOf(layout, page);
  const anchor = useRef<Anchor>({ page: options.startPage, x: 0.5, y: 0, atX: 0, atY: GAP });
  const arriving = useRef(false);
  const { mounted, look, fly } = useLook(options, viewport && layout, stage, anchor, arriving);
  const toAnchor = useCallback(() => {
    const element = scroller.current;
    if (!element) return true;
    const { left, top } = scrollFor(layout, anchor.current);
    element.scrollTo({ left, top: top - stage.top, behavior: 'instant' });
    const most = Math.max(0, stage.height - element.clientHeight);
    return Math.abs(element.scrollTop - clamped(top - stage.top, most)) <= 1;
  }, [scroller, layout, stage.top, stage.height]);
  useLayoutEffect(() => {
    if (!viewport) return;
    if (anchor.current.atX === 0) anchor.current = { ...anchor.current, atX: viewport.width / 2 };
    return arrive(toAnchor, fly, arriving);
  }, [viewport, toAnchor, fly]);
  const { goTo, turn } = useTurns(options, { layout, stage, anchor, toAnchor, look });
  const zoomAround = (factor: number, x: number, y: number) => {
    const element = scroller.current;
    const found = element && anchorAt(layout, positionOf(element, stage), x, y);
    if (!found) return;
    anchor.current = found;
    const scale = (layout.places[found.page - 1]?.scale ?? 1) / PIXELS_PER_POINT;
    // At once, or the next step of a pinch would start from a layout that no longer holds.
    flushSync(() => options.onZoom({ kind: 'scale', scale: clamp(scale * factor) }));
  };
  const onScroll = useOnScroll(scroller, look, fly);
  return { layout, stage, mounted, onScroll, goTo, turn, zoomAround };
}

/** A browser that has not laid the content out yet scrolls too short: so many frames at most. */
const FRAMES_TO_ARRIVE = 10;

/** Scrolls until it is where it should be; what is on the screen meanwhile is nobody's reading. @returns the act that ends it */
function arrive(toAnchor: () => boolean, then: () => void, arriving: RefObject<boolean>) {
  let frame = 0;
  let left = FRAMES_TO_ARRIVE;
  const attempt = () => {
    arriving.current = !toAnchor() && left > 0;
    left -= 1;
    if (arriving.current) frame = requestAnimationFrame(attempt);
    else then();
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}

function clamped(top: number, most: number): number {
  return Math.min(Math.max(top, 0), most);
}

interface Moves {
  readonly layout: PageLayout;
  readonly stage: Stage;
  readonly anchor: RefObject<Anchor>;
  readonly toAnchor: () => boolean;
  readonly look: () => void;
}

/** To a page by its number: on to its stage where pages are turned, else by scrolling. */
function useTurns({ scroller, page, sizes, onPage }: PagesOptions, moves: Moves) {
  const { layout, stage, anchor } = moves;
  const goTo = (wanted: number, points?: number) => {
    const element = scroller.current;
    const place = layout.places[Math.min(Math.max(wanted, 1), layout.places.length) - 1];
    if (!element || !place) return;
    const above = points === undefined ? GAP : element.clientHeight * 0.3;
    const down = (points ?? 0) * place.scale;
    if (!ROWS[layout.arrangement].turned) {
      element.scrollTo({ top: place.top + down - above, behavior: 'instant' });
      moves.look();
      return;
    }
    anchor.current = { page: place.page, x: 0, y: down / place.height, atX: GAP, atY: above };
    if (stageOf(layout, place.page) === stage) moves.toAnchor();
    if (place.page !== page) onPage(place.page);
  };
  const turn = (direction: 1 | -1) => {
    const next = pageTurned(layout.arrangement, page, direction, sizes.length);
    if (next !== null) goTo(next);
  };
  return { goTo, turn };
}

/** Sees what is on the screen and has it drawn. */
function useLook(
  options: PagesOptions,
  layout: PageLayout | null,
  stage: Stage,
  anchor: RefObject<Anchor>,
  arriving: RefObject<boolean>,
) {
  const [mounted, setMounted] = useState<readonly number[]>([]);
  const page = useRef(0);
  const top = useRef(0);
  const calm = useRef(0);
  const { scroller, tools, onPage } = options;
  const seen = useRef({ layout, stage, tools, onPage });
  useLayoutEffect(() => {
    seen.current = { layout, stage, tools, onPage };
  });
  const look = useCallback(
    (held = false) => {
      const element = scroller.current;
      const now = seen.current;
      if (!element || !now.layout || arriving.current) return;
      const position = positionOf(element, now.stage);
      const view = { top: position.top, height: element.clientHeight };
      const direction = view.top < top.current ? -1 : 1;
      top.current = view.top;
      const pages = pagesToDraw(now.layout, { ...view, direction });
      now.tools?.painter.want(pages, window.devicePixelRatio, held);
      setMounted((before) => sameNumbers(before, numbersOf(pages)));
      const { clientWidth, clientHeight } = element;
      const middle = [clientWidth / 2, clientHeight * 0.4] as const;
      anchor.current = anchorAt(now.layout, position, ...middle) ?? anchor.current;
      // What is turned to is being read until something else is.
      if (ROWS[now.layout.arrangement].turned) return;
      const reading = pageBeingRead(now.layout, view.top, view.height);
      if (reading !== page.current) now.onPage(reading);
      page.current = reading;
    },
    [scroller, anchor, arriving],
  );
  const fly = useCallback(() => {
    look(true);
    window.clearTimeout(calm.current);
    calm.current = window.setTimeout(look, CALM_MILLISECONDS);
  }, [look]);
  useEffect(() => look(), [look, tools]);
  useEffect(() => () => window.clearTimeout(calm.current), []);
  return { mounted, look, fly };
}

/** One look per frame; while pages fly past, only what is let go. */
function useOnScroll(
  scroller: RefObject<HTMLElement | null>,
  look: () => void,
  fly: () => void,
): () => void {
  const frame = useRef(0);
  const before = useRef(0);
  return () => {
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      const element = scroller.current;
      if (!element) return;
      const moved = Math.abs(element.scrollTop - before.current);
      before.current = element.scrollTop;
      if (moved > element.clientHeight * FLYING_SCREENS_PER_FRAME) fly();
      else look();
    });
  };
}

/** In the content, of which the element scrolls through a stage. */
function positionOf(element: HTMLElement, stage: Stage) {
  return { left: element.scrollLeft, top: stage.top + element.scrollTop };
}

function numbersOf(pages: readonly { readonly page: number }[]): number[] {
  return pages.map(({ page }) => page).sort((a, b) => a - b);
}

/** The same list again when nothing has changed, so that nothing is rendered anew. */
function sameNumbers(before: readonly number[], now: readonly number[]): readonly number[] {
  return before.length === now.length && before.every((page, index) => page === now[index])
    ? before
    : now;
}
