import { type HttpRefusalCode, PASSWORD_LEAST, PASSWORD_MOST } from '@e-cabinet/protocol';
import { hash, type Options, verify } from '@node-rs/argon2';

/** OWASP's argon2id setting of 19 MiB and two passes: about 25 ms of one core, off the event loop. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } satisfies Options;

/** Nobody's password, hashed with the same cost: an unknown login takes as long as a known one. */
const NOBODYS = hash('nobody has this password', COST);

/** @returns the argon2id hash with its salt, in the PHC string format */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** @param passwordHash null for no account or one without a password: false, after the same time */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await NOBODYS), password);
  return passwordHash !== null && matches;
}

/** The rules of a password; length is what counts. */
export function refusalOfPassword(password: string, login: string): HttpRefusalCode | null {
  const characters = [...password].length;
  if (characters < PASSWORD_LEAST) return 'password-too-short';
  if (characters > PASSWORD_MOST) return 'password-too-long';
  return password.toLowerCase().includes(login) ? 'password-holds-login' : null;
}
