import type { DraggableSyntheticListeners } from '@dnd-kit/core';
import type { AgendaEntry } from '@e-cabinet/domain';
import { ActionIcon, NumberInput } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { IconGripVertical } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './AgendaBuilder.module.css';
import { entryId } from './places.ts';
import type { Moves } from './use-moves.ts';

export interface MoveHandleProps {
  readonly entry: AgendaEntry;
  readonly moves: Moves;
  readonly activator: (element: HTMLElement | null) => void;
  readonly listeners: DraggableSyntheticListeners;
}

/** Drag it; or with the keyboard: Alt with an arrow moves one line, Enter asks for a number. */
export function MoveHandle({ entry, moves, activator, listeners }: MoveHandleProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const handle = useRef<HTMLButtonElement>(null);
  const button = useMergedRef(handle, activator);
  const id = entryId(entry);
  const title = entry.kind === 'item' ? entry.item.title : entry.section.title;
  const step = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moves.step(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <span className={classes.handle}>
      <ActionIcon
        ref={button}
        {...listeners}
        variant="subtle"
        color="gray"
        aria-label={t('agendaBuilder.move', { title })}
        title={t('agendaBuilder.moveHint')}
        aria-expanded={asking}
        onKeyDown={step}
        onClick={() => entry.kind === 'item' && setAsking(true)}
      >
        <IconGripVertical aria-hidden="true" />
      </ActionIcon>
      {asking && entry.kind === 'item' && (
        <ToNumber
          now={entry.number}
          onMove={(number) => moves.toNumber(id, number)}
          onClose={() => {
            setAsking(false);
            handle.current?.focus();
          }}
        />
      )}
    </span>
  );
}

interface ToNumberProps {
  readonly now: number;
  readonly onMove: (number: number) => void;
  readonly onClose: () => void;
}

/** A number and Enter: the item goes there. */
function ToNumber({ now, onMove, onClose }: ToNumberProps) {
  const { t } = useTranslation();
  const [number, setNumber] = useState<number | string>('');
  return (
    <form
      className={classes.toNumber}
      onSubmit={(event) => {
        event.preventDefault();
        if (typeof number === 'number') onMove(number);
        onClose();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <NumberInput
        autoFocus
        label={t('agendaBuilder.toNumber')}
        description={t('agendaBuilder.toNumberHint', { number: now })}
        value={number}
        onChange={setNumber}
        min={1}
        hideControls
        allowDecimal={false}
      />
    </form>
  );
}
