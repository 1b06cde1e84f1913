const KEY = 'e-cabinet.guides-read';

function read(): readonly string[] {
  try {
    return (sessionStorage.getItem(KEY) ?? '').split(' ');
  } catch {
    return [];
  }
}

/** Whether the guide of this office was put away in this window. */
export function isPutAway(personId: string): boolean {
  return read().includes(personId);
}

export function putAway(personId: string): void {
  try {
    sessionStorage.setItem(KEY, [...read(), personId].join(' '));
  } catch {
    // Then it is there again on the next visit.
  }
}
