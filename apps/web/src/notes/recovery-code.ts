/** Without letters and figures that are taken for each other on paper. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const GROUPS = 5;
const GROUP = 5;

/** 25 letters of 30: 122 bits, in groups that can be read out. */
export function newRecoveryCode(): string {
  const letters: string[] = [];
  while (letters.length < GROUPS * GROUP) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    // The bytes beyond a whole number of alphabets would favour the first letters.
    if (byte < 8 * LETTERS.length) letters.push(LETTERS[byte % LETTERS.length] ?? '');
  }
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP, (group + 1) * GROUP).join(''),
  ).join('-');
}

/** As it is typed back from paper: with or without hyphens, in small letters. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
