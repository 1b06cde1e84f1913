const KEY = 'e-cabinet.reading';
/** Papers remembered on a device; the ones read longest ago are forgotten first. */
const MOST_PAPERS = 200;

type Pages = readonly (readonly [sha256: string, page: number])[];

function stored(): Pages {
  try {
    const pages: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(pages) ? pages : [];
  } catch {
    return [];
  }
}

/** The page at which a paper was left on this device; 1 when it was never opened. */
export function rememberedPage(sha256: string): number {
  const page = stored().find(([paper]) => paper === sha256)?.[1];
  return typeof page === 'number' && page >= 1 ? Math.floor(page) : 1;
}

/** Whether a file was read on this device. */
export function wasReadHere(sha256: string): boolean {
  return stored().some(([paper]) => paper === sha256);
}

export function rememberPage(sha256: string, page: number): void {
  const others = stored().filter(([paper]) => paper !== sha256);
  try {
    localStorage.setItem(KEY, JSON.stringify([[sha256, page], ...others].slice(0, MOST_PAPERS)));
  } catch {
    // A managed device may forbid storage; papers then open at their first page.
  }
}

/** What somebody read here is nothing for the next person on a shared tablet. */
export function forgetPages(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept either.
  }
}
