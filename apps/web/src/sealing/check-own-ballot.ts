import {
  resultSheetText,
  type SealedResultSheet,
  type Sha256,
  sealedBallotText,
  signedText,
} from '@e-cabinet/protocol';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { KeptReceipt } from './kept-receipts.ts';

/** `unsealed`: receipt and sheet do not bear the same signature, so that the sheet says nothing of it. */
export type BallotFound = 'listed' | 'unlisted' | 'unsealed';

/** The DER of an Ed25519 public key ends in its 32 bytes. (RFC 8410, section 4) */
const KEY_BYTES = 32;

/**
 * Whether a ballot stands in the sealed sheet with the answer that was given on this device.
 *
 * Computed here and not by the browser: Web Crypto is missing over plain http, and Ed25519 in older ones.
 */
export function checkOwnBallot(
  kept: KeptReceipt,
  { sheet, signature }: SealedResultSheet,
): BallotFound {
  const { receipt, seatId, choice, comment } = kept;
  const { meetingId, questionId, version, at, salt, publicKey } = receipt;
  const sameVote = sheet.meeting.id === meetingId && sheet.question.id === questionId;
  const sealed =
    sameVote &&
    sheet.publicKey === publicKey &&
    isSigned(signedText(receipt, sha256), receipt.signature, publicKey) &&
    isSigned(resultSheetText(sheet), signature, publicKey);
  if (!sealed) return 'unsealed';
  const ballot = { meetingId, questionId, seatId, choice, comment, version, at };
  const hash = sha256(sealedBallotText(ballot, salt));
  return receipt.hash === hash && isListed(sheet.ballots, hash, choice) ? 'listed' : 'unlisted';
}

function isListed(
  ballots: SealedResultSheet['sheet']['ballots'],
  hash: string,
  choice: string,
): boolean {
  if ('secret' in ballots) return false;
  if (!ballots.byName)
    return ballots.lines.some((line) => line.hash === hash && line.choice === choice);
  return ballots.lines.some((line) => line.hash === hash && line.recorded.event.choice === choice);
}

function isSigned(text: string | null, signature: string, publicKey: string): boolean {
  if (text === null) return false;
  try {
    const key = bytesOf(publicKey).slice(-KEY_BYTES);
    return ed25519.verify(bytesOf(signature), utf8ToBytes(text), key);
  } catch {
    return false;
  }
}

const sha256: Sha256 = (bytes) =>
  bytesToHex(hashOf(typeof bytes === 'string' ? utf8ToBytes(bytes) : bytes));

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
