import { createHash, randomBytes } from 'node:crypto';

/** @returns 32 random bytes, base64url: 43 characters */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. A plain hash is enough: nobody guesses 256 random bits. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
