import { pagesRead, READING } from './pages-read.ts';

/** Papers remembered on a device; the ones read longest ago are forgotten first. */
const MOST_PAPERS = 200;

/** The page at which a paper was left on this device; 1 when it was never opened. */
export function rememberedPage(sha256: string): number {
  const page = pagesRead().find(([paper]) => paper === sha256)?.[1];
  return typeof page === 'number' && page >= 1 ? Math.floor(page) : 1;
}

/** When the reader went to that page by the clock of the device, epoch milliseconds; 0: never. */
export function rememberedAt(sha256: string): number {
  const at = pagesRead().find(([paper]) => paper === sha256)?.[2];
  return typeof at === 'number' ? at : 0;
}

/** @param at when the reader went there; 0: it is only where the paper was opened */
export function rememberPage(sha256: string, page: number, at: number): void {
  const wentAt = at || rememberedAt(sha256);
  const others = pagesRead().filter(([paper]) => paper !== sha256);
  try {
    localStorage.setItem(
      READING,
      JSON.stringify([[sha256, page, wentAt], ...others].slice(0, MOST_PAPERS)),
    );
  } catch {
    // A managed device may forbid storage; papers then open at their first page.
  }
}
