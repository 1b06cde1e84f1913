import { agendaInOrder, type Item, members } from '@e-cabinet/domain';
import { IconMessages } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { PositionsOfItem } from './PositionsOfItem.tsx';
import classes from './PositionsTab.module.css';
import { PositionTable } from './PositionTable.tsx';

export interface NumberedItem {
  readonly item: Item;
  readonly number: number;
}

/** What the members say of each item before the session, live: members × items, and one item in words. (O11) */
export function PositionsTab() {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const all = useMeetingPart(members);
  const positions = useMeetingPart((meeting) => meeting.positions);
  const [chosen, setChosen] = useState<string | null>(null);
  const items = useMemo(
    () =>
      agendaInOrder(agenda).flatMap((entry) =>
        // Of an item for information nobody is asked.
        entry.kind === 'item' && entry.item.kind !== 'inform' ? [entry] : [],
      ),
    [agenda],
  );
  const shown = items.find(({ item }) => item.id === chosen) ?? items[0];
  if (!shown || all.length === 0) {
    return (
      <EmptyState icon={IconMessages} title={t('positions.none')}>
        {t('positions.noneHint')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.tab}>
      <PositionTable
        items={items}
        members={all}
        positions={positions}
        chosen={shown.item.id}
        onChoose={setChosen}
      />
      <PositionsOfItem shown={shown} members={all} />
    </div>
  );
}
