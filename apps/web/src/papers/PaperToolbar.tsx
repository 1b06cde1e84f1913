import {
  IconArrowAutofitHeight,
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconLayoutSidebar,
  IconSearch,
  IconZoomIn,
  IconZoomOut,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FIT_PAGE, FIT_WIDTH, type Zoom } from './layout/zoom.ts';
import { PageNumber } from './PageNumber.tsx';
import classes from './PaperToolbar.module.css';

export interface PaperToolbarProps {
  readonly name: string;
  readonly page: number;
  readonly count: number;
  readonly zoom: Zoom;
  readonly panelOpen: boolean;
  readonly onPanel: () => void;
  readonly onSearch: () => void;
  readonly onGoTo: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onZoomStep: (direction: 1 | -1) => void;
  /** What the screen adds before the name and at the end. */
  readonly leading?: ReactNode;
  readonly trailing?: ReactNode;
}

/** Everything that can be done with a paper, each by one button that is always in sight. */
export function PaperToolbar(props: PaperToolbarProps) {
  const { t } = useTranslation();
  const { page, count, zoom, onGoTo, onZoom, onZoomStep } = props;
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
          pressed={props.panelOpen}
          onClick={props.onPanel}
        />
        <Tool
          icon={IconSearch}
          label={t('papers.searchLabel')}
          word={t('papers.search')}
          onClick={props.onSearch}
        />
        <span className={classes.between} />
        <Tool
          icon={IconChevronUp}
          label={t('papers.previous')}
          disabled={page <= 1}
          onClick={() => onGoTo(page - 1)}
        />
        <PageNumber page={page} count={count} onGoTo={onGoTo} />
        <Tool
          icon={IconChevronDown}
          label={t('papers.next')}
          disabled={page >= count}
          onClick={() => onGoTo(page + 1)}
        />
        <span className={classes.between} />
        <Tool icon={IconZoomOut} label={t('papers.zoomOut')} onClick={() => onZoomStep(-1)} />
        <Tool
          icon={whole ? IconArrowAutofitWidth : IconArrowAutofitHeight}
          label={whole ? t('papers.fitWidth') : t('papers.fitPage')}
          onClick={() => onZoom(whole ? FIT_WIDTH : FIT_PAGE)}
        />
        <Tool icon={IconZoomIn} label={t('papers.zoomIn')} onClick={() => onZoomStep(1)} />
        {props.trailing}
      </div>
    </div>
  );
}

interface ToolProps {
  readonly icon: TablerIcon;
  readonly label: string;
  /** Shown beside the form where there is room. */
  readonly word?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon: Form, label, word, pressed, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={classes.tool}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Form aria-hidden="true" stroke={1.75} />
      {word && <span className={classes.word}>{word}</span>}
    </button>
  );
}
