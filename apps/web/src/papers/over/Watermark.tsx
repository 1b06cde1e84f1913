import { useId } from 'react';
import { useFormats } from '../../words/use-formats.ts';
import type { PagePlace } from '../layout/page-layout.ts';
import classes from './OverPages.module.css';

/** Of one line to the next, and what a letter takes; PDF points. */
const LINE = 220;
const LETTER = 7.5;

export interface WatermarkProps {
  readonly place: PagePlace;
  readonly reader: string;
  readonly hour: Date;
}

/** Whose copy this is and of when, faint across the page: a photograph of it tells where it was taken. */
export function Watermark({ place, reader, hour }: WatermarkProps) {
  const id = useId();
  const words = `${reader} · ${useFormats().moment(hour)}`;
  const [width, height] = [place.width / place.scale, place.height / place.scale];
  const length = words.length * LETTER + 60;
  return (
    <svg
      className={classes.watermark}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      data-watermark={words}
    >
      <pattern
        id={id}
        width={length}
        height={LINE}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-30)"
      >
        <text x="0" y="40">
          {words}
        </text>
        <text x={-length / 2} y={40 + LINE / 2}>
          {words}
        </text>
        <text x={length / 2} y={40 + LINE / 2}>
          {words}
        </text>
      </pattern>
      <rect width={width} height={height} fill={`url(#${id})`} />
    </svg>
  );
}
