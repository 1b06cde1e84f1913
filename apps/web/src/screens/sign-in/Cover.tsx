import { useTranslation } from 'react-i18next';
import { Emblem } from '../../parts/Emblem.tsx';
import classes from './Cover.module.css';

/** Rings of seats around a table, as in a plan of the cabinet room. */
const RINGS = [
  { rx: 92, ry: 58, seats: 0 },
  { rx: 132, ry: 86, seats: 22 },
  { rx: 176, ry: 118, seats: 30 },
  { rx: 224, ry: 154, seats: 40 },
  { rx: 278, ry: 196, seats: 52 },
  { rx: 340, ry: 246, seats: 0 },
];

/** The cover of the house: what one sees first, before signing in. */
export function Cover() {
  const { t } = useTranslation();
  return (
    <header className={classes.cover}>
      <Plan />
      <div className={classes.words}>
        <Emblem size={72} bare />
        <p className={classes.product}>{t('cover.product')}</p>
        <p className={classes.tagline}>{t('cover.tagline')}</p>
        <p className={classes.promise}>{t('signIn.promise')}</p>
      </div>
    </header>
  );
}

function Plan() {
  return (
    <svg className={classes.plan} viewBox="-360 -260 720 520" aria-hidden="true" focusable="false">
      {RINGS.map(({ rx, ry, seats }) => (
        <g key={rx}>
          <ellipse className={classes.ring} rx={rx} ry={ry} />
          {seatsAround(rx + 20, ry + 15, seats).map(({ x, y }) => (
            <circle className={classes.seat} key={`${x},${y}`} cx={x} cy={y} r="3.4" />
          ))}
        </g>
      ))}
    </svg>
  );
}

function seatsAround(rx: number, ry: number, count: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return { x: Math.round(rx * Math.cos(angle)), y: Math.round(ry * Math.sin(angle)) };
  });
}
