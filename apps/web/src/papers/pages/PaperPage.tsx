import { type CSSProperties, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NotesLayer } from '../../notes/marks/NotesLayer.tsx';
import type { PagePlace } from '../layout/page-layout.ts';
import type { PaperTools } from '../use-paper-tools.ts';
import classes from './PaperPage.module.css';

export interface PaperPageProps {
  readonly place: PagePlace;
  readonly tools: PaperTools | null;
  readonly failed: boolean;
}

/** One page: a sheet of its size at once, then its drawing, then its text for selection and reading aloud. */
export const PaperPage = memo(({ place, tools, failed }: PaperPageProps) => {
  const { t } = useTranslation();
  const drawing = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const { page } = place;
  useEffect(() => {
    if (!tools) return;
    tools.textLayers.host(page, text.current);
    tools.painter.host(page, drawing.current);
    return () => {
      tools.painter.host(page, null);
      tools.textLayers.host(page, null);
    };
  }, [tools, page]);
  return (
    <section
      className={classes.page}
      style={styleOf(place)}
      aria-label={t('papers.page', { page })}
      data-page-number={page}
    >
      <span className={classes.number} aria-hidden="true">
        {failed ? t('papers.pageFailed') : page}
      </span>
      <div ref={drawing} className={classes.drawing} />
      <div ref={text} className={classes.text} data-text-layer />
      <NotesLayer page={page} width={place.width} height={place.height} />
    </section>
  );
});
PaperPage.displayName = 'PaperPage';

/** `--total-scale-factor` is what pdf.js sizes its text layer by. */
function styleOf({ top, left, width, height, scale }: PagePlace): CSSProperties {
  const variables: Record<`--${string}`, number> = { '--total-scale-factor': scale };
  return { top, left, width, height, ...variables };
}
