import { type PointerEvent, useRef, useState } from 'react';
import { share } from '../boxes.ts';
import type { Stroke } from '../note.ts';
import { usePaperNotes } from '../notes-context.ts';
import classes from './NotesLayer.module.css';
import { strokePath } from './stroke-path.ts';

/** Lines that follow each other so closely are one word: milliseconds. */
const PAUSE = 1_200;

/** A pen without pressure, a finger or a mouse presses so much. */
const EVEN = 0.5;

export interface InkPadProps {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

/** Takes what is drawn on a page; lines that follow each other closely are one note. */
export function InkPad({ page, width, height }: InkPadProps) {
  const notes = usePaperNotes();
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const drawing = useRef<{ readonly pointer: number; points: [number, number, number][] } | null>(
    null,
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Once a pen has been seen, a palm on the glass draws nothing.
  const penSeen = useRef(false);
  const [, redraw] = useState(0);

  const pointOf = (event: PointerEvent<HTMLElement>): [number, number, number] => {
    const { left, top, width: wide, height: high } = event.currentTarget.getBoundingClientRect();
    const pressure = event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : EVEN;
    return [share(event.clientX - left, wide), share(event.clientY - top, high), pressure];
  };
  const finish = (drawn: readonly Stroke[]) => {
    setStrokes([]);
    void notes?.add({ page, kind: 'ink', strokes: drawn });
  };
  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'pen') penSeen.current = true;
    if (drawing.current || (event.pointerType === 'touch' && penSeen.current)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    clearTimeout(timer.current);
    drawing.current = { pointer: event.pointerId, points: [pointOf(event)] };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (drawing.current?.pointer !== event.pointerId) return;
    drawing.current.points.push(pointOf(event));
    redraw((count) => count + 1);
  };
  const up = (event: PointerEvent<HTMLElement>) => {
    const line = drawing.current;
    if (line?.pointer !== event.pointerId) return;
    drawing.current = null;
    const drawn = [...strokes, line.points];
    setStrokes(drawn);
    timer.current = setTimeout(() => finish(drawn), PAUSE);
  };
  const lines = drawing.current ? [...strokes, drawing.current.points] : strokes;
  return (
    <div
      className={classes.pad}
      data-drawing
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      <svg className={classes.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <g className={classes[notes?.colour ?? 'yellow']}>
          {lines.map((line, index) => (
            <path key={index} className={classes.stroke} d={strokePath(line, width, height)} />
          ))}
        </g>
      </svg>
    </div>
  );
}
