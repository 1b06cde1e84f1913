const PREFIX = 'e-cabinet.answer ';

/** What is being written on this device and was not sent; null without any, or where storage is forbidden. */
export function keptAnswer(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
  } catch {
    return null;
  }
}

/** null: nothing is being written any more. */
export function keepAnswer(key: string, written: object | null): void {
  try {
    if (written === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(written));
  } catch {
    // A managed device may forbid storage; it then lasts as long as the page.
  }
}

/** What somebody was about to answer is nothing for the next person on a shared tablet. */
export function forgetAnswers(): void {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}
