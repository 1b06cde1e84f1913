import { ANSWERS } from '../../http/forget-answers.ts';

/** What is being written on this device and was not sent; undefined without any, or where storage is forbidden. */
export function keptAnswer(key: string): unknown {
  return new Map(all()).get(key);
}

/** null: nothing is being written any more. */
export function keepAnswer(key: string, written: object | null): void {
  const kept = new Map(all());
  if (written === null) kept.delete(key);
  else kept.set(key, written);
  try {
    localStorage.setItem(ANSWERS, JSON.stringify([...kept]));
  } catch {
    // A managed device may forbid storage; it then lasts as long as the page.
  }
}

function all(): readonly [key: string, written: unknown][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(ANSWERS) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(kept: unknown): kept is [key: string, written: unknown] {
  return Array.isArray(kept) && kept.length === 2;
}
