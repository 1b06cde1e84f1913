import { hash } from 'node:crypto';
import { sealedBallot } from '@e-cabinet/domain';
import { recordText, sealedBallotText } from '@e-cabinet/protocol';
import type { StoredEvent } from '@e-cabinet/sync';

export function sha256(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** The hash of a recorded ballot; null for every other event. (V20) */
export function ballotHash(stored: StoredEvent): string | null {
  const ballot = sealedBallot(stored.meetingId, stored);
  return ballot && sha256(sealedBallotText(ballot, stored.salt));
}

export function recordHash(stored: StoredEvent): string {
  return sha256(recordText(stored.meetingId, stored, stored.salt));
}

/** The chain before the first record of a log. */
export const NO_CHAIN = '0'.repeat(64);

/** The next link: no record before it can be changed, added or dropped without changing it. */
export function linked(chain: string, next: string): string {
  return sha256(Buffer.from(chain + next, 'hex'));
}
