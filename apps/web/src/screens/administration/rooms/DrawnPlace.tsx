import { useDraggable } from '@dnd-kit/core';
import type { Place } from '@e-cabinet/domain';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Rooms.module.css';

export interface DrawnPlaceProps {
  readonly place: Place;
  readonly chosen: boolean;
  readonly onChoose: (number: number) => void;
  readonly onMove: (dx: number, dy: number) => void;
  readonly onRemove: (number: number) => void;
}

const STEPS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One place: dragged, or moved a square at a time by the arrow keys. */
export function DrawnPlace({ place, chosen, onChoose, onMove, onRemove }: DrawnPlaceProps) {
  const { t } = useTranslation();
  const { number, x, y } = place;
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id: String(number) });
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step && event.key !== 'Delete') return;
    event.preventDefault();
    if (step) onMove(...step);
    else onRemove(number);
  };
  return (
    <li
      className={classes.square}
      style={{ gridColumn: x + 1, gridRow: y + 1 }}
      data-dragging={isDragging || undefined}
    >
      <button
        ref={setNodeRef}
        {...listeners}
        type="button"
        className={classes.place}
        style={
          transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : undefined
        }
        aria-label={t('rooms.placeAt', { number, column: x + 1, row: y + 1 })}
        aria-pressed={chosen}
        onFocus={() => onChoose(number)}
        onClick={() => onChoose(number)}
        onKeyDown={press}
      >
        {number}
      </button>
    </li>
  );
}
