import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import type { RoomPlan } from '@e-cabinet/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import shared from '../Administration.module.css';
import { DrawnPlace } from './DrawnPlace.tsx';
import { PlaceTools } from './PlaceTools.tsx';
import { PlanSides } from './PlanSides.tsx';
import { PresetFields } from './PresetFields.tsx';
import { movedBy, without } from './plan-changes.ts';
import classes from './Rooms.module.css';

export interface PlanEditorProps {
  readonly plan: RoomPlan;
  readonly onChange: (plan: RoomPlan) => void;
}

/** A press is no drag. */
const DRAGGING = { activationConstraint: { distance: 4 } };

/** The plan of a room: drawn by a pattern, then each place moved by dragging, by arrow keys or by buttons. */
export function PlanEditor({ plan, onChange }: PlanEditorProps) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<number | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, DRAGGING));
  const grid = useRef<HTMLOListElement>(null);
  const remove = (number: number) => {
    onChange(without(plan, number));
    choose(null);
  };
  const drop = ({ active, delta }: DragEndEvent) => {
    const square = (grid.current?.scrollWidth ?? 0) / plan.columns;
    if (square === 0) return;
    const [dx, dy] = [Math.round(delta.x / square), Math.round(delta.y / square)];
    onChange(movedBy(plan, Number(active.id), dx, dy));
  };
  return (
    <section className={classes.editor} aria-label={t('rooms.plan')}>
      <h3 className={shared.title}>{t('rooms.plan')}</h3>
      <PresetFields
        drawn={plan.places.length > 0}
        onDraw={(drawn) => {
          onChange(drawn);
          choose(null);
        }}
      />
      <PlanSides plan={plan} onChange={onChange} />
      <p className={shared.hint}>{t('rooms.moveHint')}</p>
      <DndContext sensors={sensors} onDragEnd={drop}>
        <div className={classes.floor}>
          <ol
            ref={grid}
            className={classes.squares}
            style={{ '--columns': plan.columns, '--rows': plan.rows } as React.CSSProperties}
          >
            {plan.places.map((place) => (
              <DrawnPlace
                key={place.number}
                place={place}
                chosen={place.number === chosen}
                onChoose={choose}
                onMove={(dx, dy) => onChange(movedBy(plan, place.number, dx, dy))}
                onRemove={remove}
              />
            ))}
          </ol>
        </div>
      </DndContext>
      <PlaceTools
        plan={plan}
        chosen={chosen}
        onChange={onChange}
        onChoose={choose}
        onRemove={remove}
      />
    </section>
  );
}
