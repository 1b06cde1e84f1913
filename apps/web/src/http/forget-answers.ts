/** Under which answers stand that are being written: at once on the disk, so that not a letter is lost. */
export const ANSWERS = 'e-cabinet.answers';

/** What somebody was about to answer is nothing for the next person on a shared tablet. */
export function forgetAnswers(): void {
  try {
    localStorage.removeItem(ANSWERS);
  } catch {
    // Nothing was kept either.
  }
}
