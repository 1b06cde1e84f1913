import { z } from 'zod';

/** What a person types to say who they are: lower case, so that `An` and `an` are one account. */
export const login = z
  .string()
  .trim()
  .normalize('NFKC')
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._@-]{2,63}$/);

/**
 * A password as typed. The rules are the server's (so that each has its own refusal); here only
 * what can never be one. NFKC: a tablet and a PC compose Vietnamese letters differently.
 */
export const password = z.string().normalize('NFKC').min(1).max(4_000);

/** A token of a one-time link: 32 random bytes, base64url. It travels in a URL's fragment and in a body, never in a path. */
export const linkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
