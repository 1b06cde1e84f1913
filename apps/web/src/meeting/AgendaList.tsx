import { type Agenda, agendaInOrder, type ItemId, type Position } from '@e-cabinet/domain';
import { memo, useMemo } from 'react';
import classes from './AgendaList.module.css';
import { AgendaRow } from './AgendaRow.tsx';

/** What the reader's own marks on an item are. */
export interface AgendaMarks {
  /** The reader's position; null when none was stated. */
  readonly position: Position | null;
  /** The reader may still state a position. */
  readonly positionAsked: boolean;
  /** Papers of which the current version was not opened yet. */
  readonly unread: number;
  /** Papers that were given out and taken back. */
  readonly recalled: number;
}

export interface AgendaListProps {
  /** Names the list for screen readers. */
  readonly label: string;
  readonly agenda: Agenda;
  /** The item being read; it may differ from the current one. */
  readonly selectedId: ItemId | null;
  /** Keep it the same function between renders: the rows are memoised. */
  readonly onSelect: (itemId: ItemId) => void;
  readonly marks?: Readonly<Record<ItemId, AgendaMarks>>;
}

/** Sections and items in their order, numbered without gaps as this reader sees them. */
export const AgendaList = memo(function AgendaList(props: AgendaListProps) {
  const { label, agenda, selectedId, onSelect, marks } = props;
  const entries = useMemo(() => agendaInOrder(agenda), [agenda]);
  return (
    <nav className={classes.agenda} aria-label={label}>
      <ol className={classes.entries}>
        {entries.map((entry) =>
          entry.kind === 'section' ? (
            <li key={entry.section.id} className={classes.section}>
              {entry.section.title}
            </li>
          ) : (
            <AgendaRow
              key={entry.item.id}
              item={entry.item}
              number={entry.number}
              selected={entry.item.id === selectedId}
              onSelect={onSelect}
              position={marks?.[entry.item.id]?.position ?? null}
              positionAsked={marks?.[entry.item.id]?.positionAsked ?? false}
              unread={marks?.[entry.item.id]?.unread ?? 0}
              recalled={marks?.[entry.item.id]?.recalled ?? 0}
            />
          ),
        )}
      </ol>
    </nav>
  );
});
