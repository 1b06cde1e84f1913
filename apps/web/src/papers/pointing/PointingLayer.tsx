import type { Spot } from '@e-cabinet/protocol';
import { type PointerEvent, useState } from 'react';
import type { Quarter } from '../layout/quarter.ts';
import { spotInFile } from '../layout/spot.ts';
import classes from './Dot.module.css';
import { Dot } from './Dot.tsx';
import type { PointAt } from './pointing-contexts.ts';

export interface PointingLayerProps {
  readonly page: number;
  readonly quarter: Quarter;
  readonly pointAt: PointAt;
}

/** Over a page while its reader points: held is shown, by finger, pen or mouse. */
export function PointingLayer({ page, quarter, pointAt }: PointingLayerProps) {
  const [spot, setSpot] = useState<Spot | null>(null);
  const to = (next: Spot | null) => {
    setSpot(next);
    pointAt(page, next);
  };
  const follow = (event: PointerEvent) => to(spotInFile(spotOf(event), quarter));
  const lift = () => {
    if (spot) to(null);
  };
  return (
    <div
      className={classes.layer}
      data-pointing-layer
      onPointerDown={(event) => {
        if (!event.isPrimary || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onLostPointerCapture={lift}
    >
      {spot && <Dot spot={spot} quarter={quarter} />}
    </div>
  );
}

/** Never beside the page, however far the hand goes. */
function spotOf({ currentTarget, clientX, clientY }: PointerEvent): Spot {
  const box = currentTarget.getBoundingClientRect();
  const share = (at: number, whole: number) => Math.min(1, Math.max(0, at / whole));
  return { x: share(clientX - box.left, box.width), y: share(clientY - box.top, box.height) };
}
