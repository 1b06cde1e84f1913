import {
  IconArrowAutofitHeight,
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconLayoutSidebar,
  IconSearch,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FIT_PAGE, FIT_WIDTH, type Zoom } from './layout/zoom.ts';
import { PageNumber } from './PageNumber.tsx';
import classes from './PaperToolbar.module.css';
import { Tool } from './Tool.tsx';

export interface PaperToolbarProps {
  readonly name: string;
  readonly page: number;
  readonly count: number;
  readonly zoom: Zoom;
  readonly panelOpen: boolean;
  /** Pages are pictures: there are no words to search, and no small pages. */
  readonly pictures: boolean;
  readonly onPanel: () => void;
  readonly onSearch: () => void;
  readonly onGoTo: (page: number) => void;
  readonly onTurn: (direction: 1 | -1) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onZoomStep: (direction: 1 | -1) => void;
  /** What is rarely used. */
  readonly menu: ReactNode;
  /** What the screen adds before the name and at the end. */
  readonly leading?: ReactNode;
  readonly trailing?: ReactNode;
}

/** What is done with a paper all the time, each by one button that is always in sight; the rest in one menu. */
export function PaperToolbar(props: PaperToolbarProps) {
  const { t } = useTranslation();
  const { page, count, zoom, onGoTo, onTurn, onZoom, onZoomStep } = props;
  const whole = zoom.kind === 'page';
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('papers.toolbar')}>
      <div className={classes.title}>
        {props.leading}
        <span className={classes.name} title={props.name}>
          {props.name}
        </span>
      </div>
      <div className={classes.tools}>
        <Tool
          icon={IconLayoutSidebar}
          label={t('papers.panel')}
          word={t('papers.pages')}
          pressed={props.panelOpen && !props.pictures}
          disabled={props.pictures}
          onClick={props.onPanel}
        />
        <Tool
          icon={IconSearch}
          label={t('papers.searchLabel')}
          word={t('papers.search')}
          disabled={props.pictures}
          onClick={props.onSearch}
        />
        <span className={classes.between} />
        <span className={classes.turning}>
          <Tool
            icon={IconChevronUp}
            label={t('papers.previous')}
            disabled={page <= 1}
            onClick={() => onTurn(-1)}
          />
        </span>
        <PageNumber page={page} count={count} onGoTo={onGoTo} />
        <span className={classes.turning}>
          <Tool
            icon={IconChevronDown}
            label={t('papers.next')}
            disabled={page >= count}
            onClick={() => onTurn(1)}
          />
        </span>
        <span className={classes.between} />
        <span className={classes.roomy}>
          <Tool icon={IconZoomOut} label={t('papers.zoomOut')} onClick={() => onZoomStep(-1)} />
        </span>
        <Tool
          icon={whole ? IconArrowAutofitWidth : IconArrowAutofitHeight}
          label={whole ? t('papers.fitWidth') : t('papers.fitPage')}
          onClick={() => onZoom(whole ? FIT_WIDTH : FIT_PAGE)}
        />
        <span className={classes.roomy}>
          <Tool icon={IconZoomIn} label={t('papers.zoomIn')} onClick={() => onZoomStep(1)} />
        </span>
        {props.menu}
        {props.trailing}
      </div>
    </div>
  );
}
