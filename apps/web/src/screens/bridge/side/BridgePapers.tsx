import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { NoPapers } from '../../session/item/NoPapers.tsx';
import { PaperPane } from '../../session/item/PaperPane.tsx';
import { SheetTabs } from '../../session/item/SheetTabs.tsx';
import type { PaperTabs } from '../../session/item/use-paper-tabs.ts';
import type { ReadingControl } from '../../session/reading/use-reading.ts';
import classes from './SidePane.module.css';

export interface BridgePapersProps extends PaperTabs {
  readonly reading: ReadingControl;
}

/** The papers of the item, at the presenter's page until the operator leaves it. */
export function BridgePapers({ reading, tabs, papers }: BridgePapersProps) {
  const { t } = useTranslation();
  const { goTo, place } = reading;
  const { itemId } = place;
  const sheet = tabs.some(({ id }) => id === place.sheet) ? place.sheet : (tabs[0]?.id ?? null);
  const paper = papers.find(({ id }) => id === sheet);
  const select = useCallback((id: string) => goTo(itemId, id), [goTo, itemId]);
  return (
    <div className={classes.papers}>
      <SheetTabs label={t('bridge.side.papers')} tabs={tabs} value={sheet} onSelect={select} />
      <div className={classes.sheet} id="sheet">
        {paper ? (
          <PaperPane key={paper.id} paper={paper} alone={tabs.length === 1} reading={reading} />
        ) : (
          <NoPapers />
        )}
      </div>
    </div>
  );
}
