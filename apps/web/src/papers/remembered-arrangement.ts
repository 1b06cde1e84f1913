import { type Arrangement, ROWS } from './layout/arrangement.ts';

const KEY = 'e-cabinet.arrangement';

/** How pages were last arranged on this device: of the device and its screen, not of the person. */
export function rememberedArrangement(): Arrangement {
  try {
    const kept = localStorage.getItem(KEY) ?? '';
    return Object.hasOwn(ROWS, kept) ? (kept as Arrangement) : 'scroll';
  } catch {
    return 'scroll';
  }
}

export function rememberArrangement(arrangement: Arrangement): void {
  try {
    localStorage.setItem(KEY, arrangement);
  } catch {
    // A managed device may forbid storage; pages are then scrolled through.
  }
}
