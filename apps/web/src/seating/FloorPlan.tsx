import type { Place, RoomPlan } from '@e-cabinet/domain';
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Seating.module.css';

export interface FloorPlanProps {
  readonly plan: RoomPlan;
  /** What stands at a place. */
  readonly children: (place: Place) => ReactNode;
}

/** The places of a room as they stand in it, the head of the room above; read out in the order of their numbers. */
export function FloorPlan({ plan, children }: FloorPlanProps) {
  const { t } = useTranslation();
  const floor = useRef<HTMLElement>(null);
  // The chair sits in the middle of the head: on a narrow screen that is what is seen first.
  useEffect(() => {
    // A dialog around it opens after this, and has no width before.
    const frame = requestAnimationFrame(() => {
      const shown = floor.current;
      if (shown) shown.scrollLeft = (shown.scrollWidth - shown.clientWidth) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const places = [...plan.places].sort((a, b) => a.number - b.number);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get into it
    <section ref={floor} className={classes.floor} tabIndex={0} aria-label={t('seating.open')}>
      <div className={classes.room} style={{ '--columns': plan.columns } as CSSProperties}>
        <p className={classes.head}>{t('seating.head')}</p>
        <ol className={classes.places}>
          {places.map((place) => (
            <li key={place.number} style={{ gridColumn: place.x + 1, gridRow: place.y + 1 }}>
              {children(place)}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
