import classes from './Emblem.module.css';

const SEATS = Array.from({ length: 14 }, (_, index) => {
  const angle = (index / 14) * 2 * Math.PI + Math.PI / 14;
  return { x: 32 + 21.5 * Math.cos(angle), y: 32 + 16.5 * Math.sin(angle) };
});

export interface EmblemProps {
  /** Width and height, CSS pixels. */
  readonly size?: number;
  /** Without its own ground, where the ground is the cover already. */
  readonly bare?: boolean;
}

/** The mark of the product: a cabinet table with its seats, seen from above. */
export function Emblem({ size = 40, bare = false }: EmblemProps) {
  return (
    <svg
      className={classes.emblem}
      width={size}
      height={size}
      viewBox={bare ? '6 11 52 42' : '0 0 64 64'}
      aria-hidden="true"
      focusable="false"
    >
      {!bare && <rect className={classes.ground} width="64" height="64" rx="14" />}
      <ellipse className={classes.table} cx="32" cy="32" rx="13.5" ry="8.5" />
      {SEATS.map((seat) => (
        <circle
          className={classes.seat}
          key={`${seat.x},${seat.y}`}
          cx={seat.x}
          cy={seat.y}
          r="2.6"
        />
      ))}
    </svg>
  );
}
