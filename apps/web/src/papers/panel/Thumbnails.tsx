import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageSize } from '../layout/page-size.ts';
import { ThumbnailPainter } from '../pdf/thumbnail-painter.ts';
import type { PaperTools } from '../use-paper-tools.ts';
import classes from './Thumbnails.module.css';

export interface ThumbnailsProps {
  readonly tools: PaperTools;
  readonly sizes: readonly PageSize[];
  readonly page: number;
  readonly onGoTo: (page: number) => void;
}

/** All pages, small; each is drawn when it comes into sight. */
export function Thumbnails({ tools, sizes, page, onGoTo }: ThumbnailsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  useThumbnails(list, tools, sizes.length);
  useEffect(() => bringIntoSight(list.current, page), [page]);
  return (
    <ol ref={list} className={classes.list}>
      {sizes.map(({ width, height }, index) => (
        <li key={index} data-page={index + 1}>
          <button
            type="button"
            className={classes.thumbnail}
            aria-label={t('papers.page', { page: index + 1 })}
            aria-current={index + 1 === page ? 'page' : undefined}
            onClick={() => onGoTo(index + 1)}
          >
            <span
              className={classes.sheet}
              data-sheet
              style={{ aspectRatio: `${width} / ${height}` }}
            />
            <span className={classes.number}>{index + 1}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Scrolls the strip, and nothing around it, as little as needed. */
function bringIntoSight(list: HTMLElement | null, page: number): void {
  const item = list?.children[page - 1];
  const strip = list?.parentElement;
  if (!item || !strip) return;
  const [one, all] = [item.getBoundingClientRect(), strip.getBoundingClientRect()];
  if (one.top < all.top) strip.scrollTop += one.top - all.top;
  else if (one.bottom > all.bottom) strip.scrollTop += one.bottom - all.bottom;
}

/** Tells the painter which thumbnails are in sight. */
function useThumbnails(
  list: { readonly current: HTMLOListElement | null },
  tools: PaperTools,
  count: number,
): void {
  const [painter, setPainter] = useState<ThumbnailPainter | null>(null);
  useEffect(() => {
    const made = new ThumbnailPainter(tools.document, tools.quarter, tools.painter);
    setPainter(made);
    return () => made.destroy();
  }, [tools]);
  // With another count there are other elements.
  useEffect(() => {
    if (!painter) return;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = Number((target as HTMLElement).dataset.page);
        const sheet = target.querySelector<HTMLElement>('[data-sheet]');
        if (sheet) painter.inSight(page, isIntersecting ? sheet : null);
      }
    });
    for (const item of list.current?.children ?? []) observer.observe(item);
    return () => observer.disconnect();
  }, [painter, list, count]);
}
