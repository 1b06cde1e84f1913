import { createHash, createPublicKey, verify } from 'node:crypto';
import { type BallotReceipt, type Sha256, signedText } from '@e-cabinet/protocol';

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
