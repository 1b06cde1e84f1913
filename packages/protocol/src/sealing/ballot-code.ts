// In a file of its own: every tablet shows codes, and loads what checks receipts only when a vote is closed.
const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const CODE_LETTERS = 10;

/** A hash as people compare it: the first 50 bits in base32 (RFC 4648), which has no 0 and no 1: `ABCDE-FGHIJ`. */
export function ballotCode(hash: string): string {
  const bits = [...hash.slice(0, 13)]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const letters = Array.from({ length: CODE_LETTERS }, (_, index) =>
    BASE_32.charAt(Number.parseInt(bits.slice(5 * index, 5 * index + 5), 2)),
  ).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
