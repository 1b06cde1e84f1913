import { memo, useMemo } from 'react';
import { encode } from 'uqr';
import classes from './BeforeStart.module.css';

/** White around the code, in modules: readers need it. (ISO/IEC 18004) */
const QUIET = 4;

export interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A text as a QR code; black on white in every colour scheme, for readers know no other. */
export const QrCode = memo(function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => draw(text), [text]);
  return (
    <svg
      className={classes.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
});

function draw(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join('') };
}
