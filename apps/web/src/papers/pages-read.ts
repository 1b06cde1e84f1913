/** Where the pages are kept at which papers were left on this device. */
export const READING = 'e-cabinet.reading';

/** `at`: when the reader went to that page, epoch milliseconds; 0: the paper was opened there and left. */
type Pages = readonly (readonly [sha256: string, page: number, at?: number])[];

export function pagesRead(): Pages {
  try {
    const pages: unknown = JSON.parse(localStorage.getItem(READING) ?? '[]');
    return Array.isArray(pages) ? pages : [];
  } catch {
    return [];
  }
}

/** Whether a file was read on this device. */
export function wasReadHere(sha256: string): boolean {
  return pagesRead().some(([paper]) => paper === sha256);
}

/** What somebody read here is nothing for the next person on a shared tablet. */
export function forgetPages(): void {
  try {
    localStorage.removeItem(READING);
  } catch {
    // Nothing was kept either.
  }
}
