import type { Config } from '../config.ts';
import { keptSecret, makeSecret } from '../kept-secret.ts';

const LEAST_CHARACTERS = 32;

/**
 * The secrets that sign cookies: those of the configuration, or one made at the first start and kept
 * in the data directory, so that a restart signs nobody out. One cut short is made anew.
 */
export async function sessionSecrets({ dataDir, sessions }: Config): Promise<string[]> {
  if (sessions.secrets) return [...sessions.secrets];
  const secret = { dataDir, name: 'session-secret', encoding: 'base64url' } as const;
  const kept = await keptSecret(secret);
  return [kept.length >= LEAST_CHARACTERS ? kept : await makeSecret(secret, 'w')];
}
