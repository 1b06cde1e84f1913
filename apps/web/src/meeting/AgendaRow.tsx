import type { Item, ItemId } from '@e-cabinet/domain';
import { memo, useEffect, useRef } from 'react';
import classes from './AgendaList.module.css';
import type { AgendaMarks } from './AgendaList.tsx';
import { AgendaRowMarks } from './AgendaRowMarks.tsx';

export interface AgendaRowProps extends AgendaMarks {
  readonly item: Item;
  readonly number: number;
  readonly selected: boolean;
  readonly onSelect: (itemId: ItemId) => void;
}

/** One item of the agenda, as a button to read it. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { item, number, selected, onSelect, ...marks } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li ref={row} className={classes.item} data-state={item.state}>
      <button
        type="button"
        className={classes.row}
        aria-current={selected ? 'true' : undefined}
        onClick={() => onSelect(item.id)}
      >
        <span className={classes.number}>{number}</span>
        <span className={classes.words}>
          <span className={classes.title}>{item.title}</span>
          <AgendaRowMarks item={item} {...marks} />
        </span>
      </button>
    </li>
  );
});
