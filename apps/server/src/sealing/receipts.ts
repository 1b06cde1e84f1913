import { answersWithReceipt } from '@e-cabinet/domain';
import { type BallotReceipt, receiptText } from '@e-cabinet/protocol';
import type { StoredEvent } from '@e-cabinet/sync';
import { ballotHash } from './hashes.ts';
import type { Signer } from './signing-key.ts';

/**
 * The receipt of a recorded ballot, null for every other event. It follows from the event and the
 * key alone: whoever asks again is given the same. (V20)
 */
export async function receiptOf(
  stored: StoredEvent,
  { publicKey, sign }: Signer,
): Promise<BallotReceipt | null> {
  const { meetingId, version, at, salt, event } = stored;
  const hash = ballotHash(stored);
  if (hash === null || event.type !== 'ballot-cast') return null;
  const said = { meetingId, questionId: event.questionId, version, at, hash };
  return { ...said, salt, publicKey, signature: await sign(receiptText(said)) };
}

/** The ballots among these events whose commands are answered with a receipt, by command. (V20) */
export function ballotsToAnswer(events: readonly StoredEvent[]): ReadonlyMap<string, StoredEvent> {
  return new Map(events.filter(answersWithReceipt).map((stored) => [stored.commandId, stored]));
}
