import { agendaInOrder, type Item } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useMine, useStatesPositions } from '../use-session.ts';
import classes from './PositionList.module.css';
import { PositionRow } from './PositionRow.tsx';
import { RemainingPositions } from './RemainingPositions.tsx';

/** Every item that still takes a position, one tap each; twenty of them take under two minutes. (O11) */
export function PositionList({ goTo }: Pick<ReadingControl, 'goTo'>) {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const positions = useMine((mine) => mine.positions);
  const states = useStatesPositions();
  const entries = agendaInOrder(agenda).flatMap((entry) =>
    entry.kind === 'item' && takesPosition(entry.item) ? [entry] : [],
  );
  const remaining = entries.filter(({ item }) => !positions[item.id]).map(({ item }) => item);
  if (!states || entries.length === 0) {
    return (
      <EmptyState title={t('ownPositions.none')}>
        {states ? t('ownPositions.noneHint') : t('ownPositions.notYours')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.list}>
      <p className={classes.lead} role="status">
        {remaining.length === 0
          ? t('ownPositions.allStated', { count: entries.length })
          : t('ownPositions.remaining', { count: remaining.length, of: entries.length })}
      </p>
      <ul className={classes.rows}>
        {entries.map(({ item, number }) => (
          <PositionRow key={item.id} item={item} number={number} goTo={goTo} />
        ))}
      </ul>
      <RemainingPositions items={remaining} />
    </div>
  );
}

function takesPosition({ state, kind }: Item): boolean {
  return state === 'pending' && kind !== 'inform';
}
