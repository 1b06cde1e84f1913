import { type Ref, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageSize } from '../layout/page-size.ts';
import { PIXELS_PER_POINT } from '../layout/page-size.ts';
import { stepFrom, type Zoom } from '../layout/zoom.ts';
import type { PaperTools } from '../use-paper-tools.ts';
import { PaperPage } from './PaperPage.tsx';
import classes from './PaperPages.module.css';
import { usePageKeys } from './use-page-keys.ts';
import { usePages } from './use-pages.ts';
import { useZoomGestures } from './use-zoom-gestures.ts';

/** What the toolbar and the panel do with the pages. */
export interface PagesHandle {
  readonly goTo: (page: number, points?: number) => void;
  /** The next larger (1) or smaller (-1) step, around the middle of the screen. */
  readonly zoomStep: (direction: 1 | -1) => void;
  readonly focus: () => void;
}

export interface PaperPagesProps {
  readonly ref: Ref<PagesHandle>;
  readonly name: string;
  readonly sizes: readonly PageSize[];
  readonly tools: PaperTools | null;
  readonly failed: ReadonlySet<number>;
  readonly page: number;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly startPage: number;
  readonly onPage: (page: number) => void;
  /** The reader has moved by themselves: by wheel, finger or key. */
  readonly onMoved: () => void;
  readonly onSearch: () => void;
}

/** The pages of a paper, one below the other; only those near the screen exist. */
export function PaperPages(props: PaperPagesProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const pages = usePages({ ...props, scroller });
  const { layout, goTo, zoomAround } = pages;
  const zoomStep = (direction: 1 | -1) => {
    const element = scroller.current;
    const scale = (layout.places[props.page - 1]?.scale ?? 1) / PIXELS_PER_POINT;
    const step = stepFrom(scale, direction);
    if (!element || step.kind !== 'scale') return;
    zoomAround(step.scale / scale, element.clientWidth / 2, element.clientHeight / 2);
  };
  const focus = () => scroller.current?.focus({ preventScroll: true });
  useImperativeHandle(props.ref, () => ({ goTo, zoomStep, focus }));
  useZoomGestures(scroller, zoomAround);
  const onKeyDown = usePageKeys({ ...props, count: props.sizes.length, goTo, zoomStep });
  return (
    <div
      ref={scroller}
      role="document"
      aria-label={t('papers.viewer', { name: props.name })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className={classes.scroller}
      onScroll={pages.onScroll}
      onWheel={props.onMoved}
      onTouchMove={props.onMoved}
      onKeyDown={onKeyDown}
    >
      <div className={classes.content} style={{ width: layout.width, height: layout.height }}>
        {pages.mounted.map((page) => {
          const place = layout.places[page - 1];
          const failed = props.failed.has(page);
          return (
            place && <PaperPage key={page} place={place} tools={props.tools} failed={failed} />
          );
        })}
      </div>
    </div>
  );
}
