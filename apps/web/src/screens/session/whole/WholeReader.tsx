import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperPane } from '../item/PaperPane.tsx';
import { SheetTabs } from '../item/SheetTabs.tsx';
import { usePaperTabs } from '../item/use-paper-tabs.ts';
import { PositionList } from '../positions/PositionList.tsx';
import { POSITIONS_SHEET } from '../reading/reading.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useStatesPositions } from '../use-session.ts';
import classes from './Overview.module.css';
import { Overview } from './Overview.tsx';

const OVERVIEW = 'overview';

/** The meeting as a whole: what it is, my positions, the papers of no single item. */
export function WholeReader({ reading }: { readonly reading: ReadingControl }) {
  const { t } = useTranslation();
  const { goTo, place } = reading;
  const { tabs, papers } = usePaperTabs(null);
  const states = useStatesPositions();
  const all = [
    { id: OVERVIEW, label: t('session.overview'), unread: false },
    ...(states ? [{ id: POSITIONS_SHEET, label: t('ownPositions.title'), unread: false }] : []),
    ...tabs,
  ];
  const sheet = all.some(({ id }) => id === place.sheet) ? place.sheet : OVERVIEW;
  const paper = papers.find(({ id }) => id === sheet);
  const select = useCallback((id: string) => goTo(null, id === OVERVIEW ? null : id), [goTo]);
  return (
    <article className={classes.whole}>
      <SheetTabs label={t('session.papers')} tabs={all} value={sheet} onSelect={select} />
      <div className={classes.sheet} id="sheet">
        {paper && <PaperPane key={paper.id} paper={paper} reading={reading} />}
        {sheet === POSITIONS_SHEET && <PositionList goTo={goTo} />}
        {sheet === OVERVIEW && <Overview goTo={goTo} />}
      </div>
    </article>
  );
}
