import { BRIEF_PARTS, type Item } from '@e-cabinet/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { PositionBar } from '../positions/PositionBar.tsx';
import { BRIEF, OUTCOME } from '../reading/reading.ts';
import type { ReadingControl } from '../reading/use-reading.ts';
import { BriefSheetLater } from './BriefSheetLater.tsx';
import { ItemHeading } from './ItemHeading.tsx';
import classes from './ItemReader.module.css';
import { NoPapers } from './NoPapers.tsx';
import { OutcomeSheet } from './OutcomeSheet.tsx';
import { hasOutcome } from './outcome.ts';
import { PaperPane } from './PaperPane.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import { usePaperTabs } from './use-paper-tabs.ts';

export interface ItemReaderProps {
  readonly item: Item;
  readonly reading: ReadingControl;
}

/** One item: its heading, its brief and its papers as tabs, what came of it, and my position on it. */
export function ItemReader({ item, reading }: ItemReaderProps) {
  const { t } = useTranslation();
  const { goTo, place } = reading;
  const { tabs, papers } = usePaperTabs(item.id);
  const outcome = useMeetingPart((meeting) => hasOutcome(meeting, item));
  const ofOurs = (id: string, label: string) => ({ id, label, unread: false });
  const all = [
    ...(hasBrief(item) ? [ofOurs(BRIEF, t('session.brief'))] : []),
    ...tabs,
    ...(outcome ? [ofOurs(OUTCOME, t('session.outcome'))] : []),
  ];
  const first = all[0]?.id ?? null;
  const sheet = all.some(({ id }) => id === place.sheet) ? place.sheet : first;
  const paper = papers.find(({ id }) => id === sheet);
  const select = useCallback((id: string) => goTo(item.id, id), [goTo, item.id]);
  return (
    <article className={classes.item}>
      <ItemHeading item={item} onOutcome={() => select(OUTCOME)} />
      <SheetTabs label={t('session.papers')} tabs={all} value={sheet} onSelect={select} />
      <div className={classes.sheet} id="sheet">
        {paper && (
          <PaperPane key={paper.id} paper={paper} alone={all.length === 1} reading={reading} />
        )}
        {sheet === BRIEF && <BriefSheetLater item={item} />}
        {sheet === OUTCOME && <OutcomeSheet item={item} />}
        {sheet === null && <NoPapers />}
      </div>
      <PositionBar key={item.id} item={item} hold={reading.hold} />
    </article>
  );
}

/** Read before any paper; older items have none. (P9) */
function hasBrief({ brief, origin }: Item): boolean {
  return origin !== null || BRIEF_PARTS.some((part) => brief[part].trim() !== '');
}
