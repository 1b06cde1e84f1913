import { createHash, createPublicKey, verify } from 'node:crypto';
import { type BallotReceipt, type ResultSheet, type Sha256, signedText } from '@e-cabinet/protocol';

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Whether the server signed what a receipt says. */
export function holds(receipt: BallotReceipt): boolean {
  const { publicKey, signature } = receipt;
  const der = Buffer.from(publicKey, 'base64');
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const text = signedText(receipt, sha256);
  return text !== null && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}

/** What a receipt says of its ballot: the same however often it is signed anew. */
export function saidIn(receipt: BallotReceipt) {
  const { index, size, path, blind, signature, ...said } = receipt;
  return said;
}

/** What an answer says: a receipt in it may be signed anew each time. */
export function saidInAnswer<A extends { readonly accepted: boolean }>(answer: A) {
  const receipt = 'receipt' in answer ? (answer.receipt as BallotReceipt | null) : null;
  return receipt ? { ...answer, receipt: saidIn(receipt) } : answer;
}

/** The hashes of the ballots that a sheet lists. */
export function hashesIn({ ballots }: ResultSheet): readonly string[] {
  return ballots.lines.flatMap((line) => ('hash' in line ? line.hash : []));
}
