import { useSortable } from '@dnd-kit/sortable';
import type { AgendaEntry, Command, EntryId } from '@e-cabinet/domain';
import { memo } from 'react';
import { useFreeze } from '../../../pack/use-freeze.ts';
import classes from './AgendaBuilder.module.css';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemLine } from './ItemLine.tsx';
import { MoveHandle } from './MoveHandle.tsx';
import { entryId } from './places.ts';
import { SectionLine } from './SectionLine.tsx';
import type { Moves } from './use-moves.ts';

export interface EntryLineProps {
  readonly entry: AgendaEntry;
  readonly papers: number;
  readonly editing: boolean;
  readonly onEdit: (id: EntryId) => void;
  readonly onClose: () => void;
  readonly moves: Moves;
  readonly act: (command: Command) => Promise<boolean>;
}

/** A line that can be moved: its handle, and the item or section it holds. */
export const EntryLine = memo(function EntryLine(props: EntryLineProps) {
  const { entry, editing, onClose } = props;
  const frozen = useFreeze().freeze !== null;
  const id = entryId(entry);
  const { setNodeRef, transform, transition, isDragging, listeners, setActivatorNodeRef } =
    useSortable({ id, disabled: editing || frozen });
  const moved = transform && `translate3d(0, ${Math.round(transform.y)}px, 0)`;
  return (
    <li
      ref={setNodeRef}
      className={classes.line}
      data-kind={entry.kind}
      data-dragging={isDragging || undefined}
      style={{ transform: moved ?? undefined, transition }}
    >
      {!frozen && (
        <MoveHandle
          entry={entry}
          moves={props.moves}
          activator={setActivatorNodeRef}
          listeners={listeners}
        />
      )}
      <Content {...props} editing={editing} onClose={onClose} />
    </li>
  );
}, sameLine);

/** Entries are built anew with every agenda; what they hold is the same object while it is unchanged. */
function sameLine(before: EntryLineProps, after: EntryLineProps): boolean {
  return (
    contentOf(before.entry) === contentOf(after.entry) &&
    numberOf(before.entry) === numberOf(after.entry) &&
    before.papers === after.papers &&
    before.editing === after.editing &&
    before.moves === after.moves &&
    before.act === after.act
  );
}

function contentOf(entry: AgendaEntry) {
  return entry.kind === 'item' ? entry.item : entry.section;
}

function numberOf(entry: AgendaEntry): number {
  return entry.kind === 'item' ? entry.number : 0;
}

const Content = memo(function Content(props: EntryLineProps) {
  const { entry, editing, onClose } = props;
  if (entry.kind === 'section') return <SectionLine {...props} section={entry.section} />;
  if (editing) return <ItemEditor item={entry.item} act={props.act} onClose={onClose} />;
  return <ItemLine {...props} item={entry.item} number={entry.number} />;
}, sameLine);
