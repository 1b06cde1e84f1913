import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { AgendaEntry, EntryId } from '@e-cabinet/domain';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { papersByItem } from '../../../meeting/papers-by-item.ts';
import classes from './AgendaBuilder.module.css';
import { EntryLine } from './EntryLine.tsx';
import { TimetableContext } from './ItemClock.tsx';
import { beforeAfterDrop, entryId } from './places.ts';
import type { Timetable } from './timetable.ts';
import type { AgendaActs } from './use-agenda-acts.ts';
import { useMoves } from './use-moves.ts';

export interface AgendaBuilderProps {
  readonly entries: readonly AgendaEntry[];
  readonly timetable: Timetable;
  readonly acts: AgendaActs;
}

/** A press is no drag. One object for good: with a new one all lines would be drawn again. */
const DRAGGING = { activationConstraint: { distance: 4 } };

/** The lines of the agenda, moved by dragging, by Alt with the arrow keys, or to a number. */
export function AgendaBuilder({ entries, timetable, acts }: AgendaBuilderProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<EntryId | null>(null);
  const moves = useMoves(entries, acts.act);
  const sensors = useSensors(useSensor(PointerSensor, DRAGGING));
  const { papers } = acts.meeting;
  const byItem = useMemo(() => papersByItem(papers), [papers]);
  // The same array while no line moves: else every line is drawn again when one is renamed.
  const order = entries.map(entryId).join(' ');
  const ids = useMemo(() => order.split(' ').filter(Boolean), [order]);
  const stopEditing = useCallback(() => setEditing(null), []);
  const drop = ({ active, over }: DragEndEvent) => {
    if (!over) return;
    const before = beforeAfterDrop(entries, String(active.id), String(over.id));
    if (before !== undefined)
      void acts.act({ type: 'move-entry', entryId: String(active.id), before });
  };
  return (
    <TimetableContext value={timetable}>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol className={classes.lines} aria-label={t('agenda.label')}>
            {entries.map((entry) => (
              <EntryLine
                key={entryId(entry)}
                entry={entry}
                papers={byItem.get(entryId(entry))?.length ?? 0}
                editing={editing === entryId(entry)}
                onEdit={setEditing}
                onClose={stopEditing}
                moves={moves}
                act={acts.act}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
    </TimetableContext>
  );
}
