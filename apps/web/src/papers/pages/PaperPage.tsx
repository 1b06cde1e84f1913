import { type ComponentType, type CSSProperties, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NotesLayer } from '../../notes/marks/NotesLayer.tsx';
import type { PagePlace } from '../layout/page-layout.ts';
import type { Quarter } from '../layout/quarter.ts';
import { PagePointer } from '../pointing/PagePointer.tsx';
import type { PaperTools } from '../use-paper-tools.ts';
import classes from './PaperPage.module.css';

export interface PaperPageProps {
  readonly place: PagePlace;
  readonly tools: PaperTools | null;
  readonly failed: boolean;
  readonly quarter?: Quarter;
  /** Drawn beforehand, to be turned to: not to be seen, read or reached yet. */
  readonly waits?: boolean;
  /** What lies over the page where somebody reads it. */
  readonly over?: ComponentType<Pick<PaperPageProps, 'place' | 'tools'>>;
}

/** One page: a sheet of its size at once, then its drawing, then its text for selection and reading aloud. */
export const PaperPage = memo(
  ({ place, tools, failed, quarter = 0, waits = false, over: Over }: PaperPageProps) => {
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
        data-waits={waits || undefined}
        style={styleOf(place)}
        aria-label={t('papers.page', { page })}
        data-page-number={page}
      >
        <span className={classes.number} aria-hidden="true">
          {failed ? t('papers.pageFailed') : page}
        </span>
        <div ref={drawing} className={classes.drawing} />
        <div ref={text} className={classes.text} data-text-layer />
        {Over && <Over place={place} tools={tools} />}
        {/* What was written by hand belongs to the page as the file has it. */}
        {tools && quarter === 0 && (
          <NotesLayer page={page} width={place.width} height={place.height} />
        )}
        <PagePointer page={page} quarter={quarter} />
      </section>
    );
  },
);
PaperPage.displayName = 'PaperPage';

/** `--total-scale-factor` is what pdf.js sizes its text layer by. */
function styleOf({ top, left, width, height, scale }: PagePlace): CSSProperties {
  const variables: Record<`--${string}`, number> = { '--total-scale-factor': scale };
  return { top, left, width, height, ...variables };
}
