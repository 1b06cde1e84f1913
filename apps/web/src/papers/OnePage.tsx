import { useEffect, useMemo, useRef } from 'react';
import type { PagePlace } from './layout/page-layout.ts';
import { A4, type PageSize } from './layout/page-size.ts';
import { FIT_PAGE, scaleOf, type Viewport } from './layout/zoom.ts';
import classes from './OnePage.module.css';
import { PaperPage } from './pages/PaperPage.tsx';
import { useViewport } from './pages/use-viewport.ts';
import { type PaperShown, PointedContext } from './pointing/pointing-contexts.ts';
import { useOpenPaper } from './use-open-paper.ts';

export interface OnePageProps {
  /** Whose pointer is seen on it. */
  readonly shown: PaperShown;
  readonly url: string;
  readonly sha256: string;
  readonly name: string;
  readonly pageCount: number;
  /** Bytes. */
  readonly size: number;
  /** From 1. */
  readonly page: number;
}

/** One page of a paper as large as its place allows, for walls: nothing to press. Its neighbours stand drawn behind it. */
export function OnePage({ shown, url, sha256, name, pageCount, size, page }: OnePageProps) {
  const box = useRef<HTMLDivElement>(null);
  const viewport = useViewport(box);
  const { tools, sizes, failed } = useOpenPaper({ url, sha256, size }, pageCount);
  const places = useMemo(
    () => (viewport ? around(page, sizes).map((each) => placeOf(each, sizes, viewport)) : []),
    [page, sizes, viewport],
  );
  useEffect(() => {
    const pages = places.map((place) => ({ ...place, visible: place.page === page }));
    const first = pages.toSorted((a, b) => Number(b.visible) - Number(a.visible));
    tools?.painter.want(first, window.devicePixelRatio, false);
  }, [tools, places, page]);
  return (
    <div ref={box} className={classes.box} role="img" aria-label={name}>
      {places.map((place) => (
        <div
          key={place.page}
          className={classes.layer}
          data-shown={place.page === page || undefined}
        >
          <PointedContext value={shown}>
            <PaperPage place={place} tools={tools} failed={failed.has(place.page)} />
          </PointedContext>
        </div>
      ))}
    </div>
  );
}

/** The page and those that are turned to from it. */
function around(page: number, sizes: readonly PageSize[]): readonly number[] {
  return [page, page + 1, page - 1].filter((each) => each >= 1 && each <= sizes.length);
}

/** In the middle of the box, whole. */
function placeOf(page: number, sizes: readonly PageSize[], viewport: Viewport): PagePlace {
  const size = sizes[page - 1] ?? A4;
  const scale = scaleOf(size, FIT_PAGE, viewport);
  const width = Math.floor(size.width * scale);
  const height = Math.floor(size.height * scale);
  const left = Math.floor((viewport.width - width) / 2);
  const top = Math.floor((viewport.height - height) / 2);
  return { page, top, left, width, height, scale };
}
