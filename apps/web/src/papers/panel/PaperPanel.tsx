import { IconList, IconPhoto, IconSearch, IconX, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PageSize } from '../layout/page-size.ts';
import type { SearchState } from '../search/use-search.ts';
import type { PaperTools } from '../use-paper-tools.ts';
import { Outline } from './Outline.tsx';
import classes from './PaperPanel.module.css';
import { SearchPanel } from './SearchPanel.tsx';
import { Thumbnails } from './Thumbnails.tsx';

export type PanelTab = 'pages' | 'outline' | 'search';

const TABS: readonly PanelTab[] = ['pages', 'outline', 'search'];
const FORMS: Readonly<Record<PanelTab, TablerIcon>> = {
  pages: IconPhoto,
  outline: IconList,
  search: IconSearch,
};
const NAMES = {
  pages: 'papers.pages',
  outline: 'papers.outline',
  search: 'papers.search',
} as const satisfies Record<PanelTab, string>;

export interface PaperPanelProps {
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly onClose: () => void;
  readonly tools: PaperTools;
  readonly sizes: readonly PageSize[];
  readonly page: number;
  readonly search: SearchState;
  readonly onGoTo: (page: number, points?: number) => void;
}

/** Beside the pages: small pages, table of contents, search. */
export function PaperPanel(props: PaperPanelProps) {
  const { t } = useTranslation();
  return (
    <aside className={classes.panel} aria-label={t('papers.panel')}>
      <div className={classes.tabs}>
        {TABS.map((tab) => {
          const Form = FORMS[tab];
          return (
            <button
              key={tab}
              type="button"
              className={classes.tab}
              aria-pressed={tab === props.tab}
              onClick={() => props.onTab(tab)}
            >
              <Form aria-hidden="true" stroke={1.5} className={classes.icon} />
              {t(NAMES[tab])}
            </button>
          );
        })}
        <button
          type="button"
          className={classes.close}
          aria-label={t('papers.closePanel')}
          onClick={props.onClose}
        >
          <IconX aria-hidden="true" stroke={1.75} />
        </button>
      </div>
      <div className={classes.content}>
        <Content {...props} />
      </div>
    </aside>
  );
}

function Content({ tab, tools, sizes, page, search, onGoTo }: PaperPanelProps) {
  switch (tab) {
    case 'pages':
      return <Thumbnails tools={tools} sizes={sizes} page={page} onGoTo={onGoTo} />;
    case 'outline':
      return <Outline document={tools.document} onGoTo={onGoTo} />;
    case 'search':
      return <SearchPanel search={search} count={sizes.length} />;
  }
}
