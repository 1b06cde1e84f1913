import { type Ref, use, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Arrangement, ROWS } from '../layout/arrangement.ts';
import type { PageSize } from '../layout/page-size.ts';
import { PIXELS_PER_POINT } from '../layout/page-size.ts';
import { stepFrom, type Zoom } from '../layout/zoom.ts';
import { OverPages } from '../over/OverPages.tsx';
import { PageOver } from '../over/PageOver.tsx';
import { PictureOver } from '../pictures/PicturesOnDemand.tsx';
import { PicturesContext } from '../pictures/pictures-context.ts';
import type { PaperTools } from '../use-paper-tools.ts';
import { PaperPage } from './PaperPage.tsx';
import classes from './PaperPages.module.css';
import { usePageKeys } from './use-page-keys.ts';
import { usePageTurns } from './use-page-turns.ts';
import { usePages } from './use-pages.ts';
import { useZoomGestures } from './use-zoom-gestures.ts';

/** What the toolbar and the panel do with the pages. */
export interface PagesHandle {
  readonly goTo: (page: number, points?: number) => void;
  /** The next larger (1) or smaller (-1) step, around the middle of the screen. */
  readonly zoomStep: (direction: 1 | -1) => void;
  /** To what is read next (1) or was read before (-1). */
  readonly turn: (direction: 1 | -1) => void;
  readonly focus: () => void;
}

export interface PaperPagesProps {
  readonly ref: Ref<PagesHandle>;
  readonly name: string;
  readonly sizes: readonly PageSize[];
  readonly tools: PaperTools | null;
  readonly failed: ReadonlySet<number>;
  readonly page: number;
  readonly arrangement: Arrangement;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly startPage: number;
  readonly onPage: (page: number) => void;
  /** The reader has moved by themselves: by wheel, finger or key. */
  readonly onMoved: () => void;
  readonly onSearch: () => void;
  /** A link of the paper leads to a page. */
  readonly onGoTo: (page: number) => void;
}

/** The pages of a paper, arranged as asked; only those near the screen exist. */
export function PaperPages(props: PaperPagesProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const pictures = use(PicturesContext);
  const pages = usePages({ ...props, scroller });
  const { layout, stage, goTo, turn, zoomAround } = pages;
  const zoomStep = (direction: 1 | -1) => {
    const element = scroller.current;
    const scale = (layout.places[props.page - 1]?.scale ?? 1) / PIXELS_PER_POINT;
    const step = stepFrom(scale, direction);
    if (!element || step.kind !== 'scale') return;
    zoomAround(step.scale / scale, element.clientWidth / 2, element.clientHeight / 2);
  };
  const focus = () => scroller.current?.focus({ preventScroll: true });
  useImperativeHandle(props.ref, () => ({ goTo, turn, zoomStep, focus }));
  useZoomGestures(scroller, zoomAround);
  const moveTo = (direction: 1 | -1) => {
    props.onMoved();
    turn(direction);
  };
  const { turned } = ROWS[layout.arrangement];
  const byFinger = usePageTurns(scroller, turned, moveTo);
  const count = props.sizes.length;
  const onKeyDown = usePageKeys({ ...props, count, turned, goTo, turn: moveTo, zoomStep });
  return (
    <OverPages onGoTo={props.onGoTo}>
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
        {...byFinger}
      >
        <div className={classes.content} style={{ width: stage.width, height: stage.height }}>
          <div className={classes.layer} style={{ top: -stage.top }}>
            {pages.mounted.map((page) => {
              const place = layout.places[page - 1];
              if (!place) return null;
              const waits = place.top < stage.top || place.top >= stage.top + stage.height;
              const failed = props.failed.has(page);
              return (
                <PaperPage
                  key={page}
                  place={place}
                  tools={props.tools}
                  failed={failed}
                  waits={waits}
                  over={pictures ? PictureOver : PageOver}
                  quarter={pictures?.quarter ?? props.tools?.quarter ?? 0}
                />
              );
            })}
          </div>
        </div>
      </div>
    </OverPages>
  );
}
