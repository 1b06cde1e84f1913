import { randomBytes } from 'node:crypto';
import { type CommandId, sealedBallot } from '@e-cabinet/domain';
import {
  type BallotReceipt,
  ballotTreeText,
  leafHash,
  merkleTree,
  receiptText,
  sealedBallotText,
} from '@e-cabinet/protocol';
import type { StoredEvent } from '@e-cabinet/sync';
import { sha256 } from './hashes.ts';
import type { Signer } from './signing-key.ts';

/** A receipt until it is signed. It is never spread into another object: that costs 8 µs for each ballot. */
type Unsigned = { -readonly [Field in keyof BallotReceipt]: BallotReceipt[Field] };

const BLIND_BYTES = 16;

/**
 * The receipts of the ballots among these events, by command, all under one signature: one for
 * each would cost more than everything else that is done for a ballot. (V20)
 */
export function receiptsOf(
  events: readonly StoredEvent[],
  { publicKey, sign }: Signer,
): ReadonlyMap<CommandId, BallotReceipt> {
  const receipts = unsigned(events, publicKey);
  if (receipts.size === 0) return receipts;
  const leaves = Array.from(receipts.values(), (each) => leafHash(receiptText(each), sha256));
  const { root, pathOf } = merkleTree(leaves, sha256);
  const size = leaves.length;
  const signature = sign(ballotTreeText(size, root));
  let index = 0;
  for (const receipt of receipts.values()) {
    receipt.index = index;
    receipt.size = size;
    receipt.path = pathOf(index);
    receipt.signature = signature;
    index += 1;
  }
  return receipts;
}

function unsigned(events: readonly StoredEvent[], publicKey: string): Map<CommandId, Unsigned> {
  const receipts = new Map<CommandId, Unsigned>();
  const blinds = randomBytes(BLIND_BYTES * events.length).toString('hex');
  for (const [position, stored] of events.entries()) {
    const ballot = sealedBallot(stored.meetingId, stored);
    if (!ballot) continue;
    const { meetingId, questionId, version, at } = ballot;
    const { commandId, salt } = stored;
    const hash = sha256(sealedBallotText(ballot, salt));
    const blind = blinds.slice(2 * BLIND_BYTES * position, 2 * BLIND_BYTES * (position + 1));
    receipts.set(commandId, {
      meetingId,
      questionId,
      version,
      at,
      hash,
      salt,
      blind,
      index: 0,
      size: 0,
      path: [],
      publicKey,
      signature: '',
    });
  }
  return receipts;
}
