import { asOf } from './as-of.ts';
import { bodies } from './bodies.ts';
import { bridgeBoard } from './bridge-board.ts';
import { calendar } from './calendar.ts';
import { course } from './course.ts';
import { papersIntake } from './papers-intake.ts';
import { participants } from './participants.ts';
import { people } from './people.ts';
import { positions } from './positions.ts';
import { prepare } from './prepare.ts';
import { receipts } from './receipts.ts';
import { rules } from './rules.ts';
import { secretariat } from './secretariat.ts';
import { series } from './series.ts';
import { signIns } from './sign-ins.ts';
import { units } from './units.ts';

/** Words of the screens at a desk alone: a tablet does not load them. */
export const viDesk = {
  asOf,
  bodies,
  bridgeBoard,
  calendar,
  course,
  papersIntake,
  participants,
  people,
  positions,
  prepare,
  receipts,
  rules,
  secretariat,
  series,
  signIns,
  units,
} as const;
