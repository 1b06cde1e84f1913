import type { Instant } from '@e-cabinet/domain';
import { useServerNow } from './use-server-now.ts';

const EVERY_MS = 10_000;

/** Now, for who is present: an absence for a part begins and ends without anybody doing anything. (D5) */
export function usePresenceMoment(): Instant {
  return new Date(useServerNow(EVERY_MS)).toISOString();
}
