import { memo } from 'react';
import type { MeasuredMark } from './measured-mark.ts';
import classes from './NotesLayer.module.css';
import { strokePath } from './stroke-path.ts';

export interface MarkProps {
  readonly mark: MeasuredMark;
  /** Of the page, CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The line under a word is so thick, in shares of the page's height. */
const UNDERLINE = 0.0022;

/** A note as ink on the page. */
export const Mark = memo(function Mark({ mark, width, height }: MarkProps) {
  const { note, boxes } = mark;
  const colour = classes[note.colour];
  if (note.kind === 'ink') {
    return (
      <g className={colour}>
        {note.strokes.map((stroke, index) => (
          <path key={index} className={classes.stroke} d={strokePath(stroke, width, height)} />
        ))}
      </g>
    );
  }
  if (note.kind !== 'highlight' && note.kind !== 'underline') return null;
  const isLine = note.kind === 'underline';
  return (
    <g className={colour}>
      {boxes.map((box) => (
        <rect
          key={`${box.x} ${box.y}`}
          className={isLine ? classes.underline : classes.highlight}
          x={box.x * width}
          y={(isLine ? box.y + box.height : box.y) * height}
          width={box.width * width}
          height={(isLine ? UNDERLINE : box.height) * height}
        />
      ))}
    </g>
  );
});
