import type {
  Instant,
  MeetingEvent,
  MeetingId,
  QuestionId,
  Recorded,
  SealedBallot,
} from '@e-cabinet/domain';
import { canonicalJson } from './canonical-json.ts';
import { leafHash, type PlaceInTree, rootOf, type Sha256 } from './merkle-tree.ts';

/**
 * What the server signed of one ballot: that it is recorded, and what stands in it. For the voter
 * alone. The ballots recorded together are signed together, as the leaves of one Merkle tree.
 */
export interface BallotReceipt extends PlaceInTree {
  readonly meetingId: MeetingId;
  readonly questionId: QuestionId;
  readonly version: number;
  readonly at: Instant;
  /** SHA-256 of {@link sealedBallotText}, in hex. */
  readonly hash: string;
  /** 16 random bytes in hex. Whoever has them can find out from the hash how the voter chose. */
  readonly salt: string;
  /** 16 random bytes in hex, for this signature only: without them a neighbour in the tree is no known ballot's. */
  readonly blind: string;
  /** Of the server, Ed25519: the DER of a SubjectPublicKeyInfo (RFC 8410) in base64. */
  readonly publicKey: string;
  /** Of {@link ballotTreeText}, Ed25519 in base64. */
  readonly signature: string;
}

// 1,000 ballots of one turn are hashed at once: their names are written in order here, which costs a
// third of putting them in order.

/** The text of which a ballot's hash is taken. */
export function sealedBallotText(ballot: SealedBallot, salt: string): string {
  const { at, choice, comment, meetingId, questionId, seatId, version } = ballot;
  const is = 'e-cabinet/ballot/1';
  return JSON.stringify({
    at,
    choice,
    comment,
    is,
    meetingId,
    questionId,
    salt,
    seatId,
    version,
  });
}

/** The leaf of a ballot in its tree: everything of the receipt that gives nothing away. */
export function receiptText(
  receipt: Pick<BallotReceipt, 'meetingId' | 'questionId' | 'version' | 'at' | 'hash' | 'blind'>,
): string {
  const { at, blind, hash, meetingId, questionId, version } = receipt;
  const is = 'e-cabinet/ballot-receipt/1';
  return JSON.stringify({ at, blind, hash, is, meetingId, questionId, version });
}

/** The text that is signed for all ballots of a tree. */
export function ballotTreeText(size: number, root: string): string {
  return canonicalJson({ is: 'e-cabinet/ballot-tree/1', size, root });
}

/** The text that was signed if everything in a receipt is right; null where its place cannot be. */
export function signedText(receipt: BallotReceipt, sha256: Sha256): string | null {
  const root = rootOf(leafHash(receiptText(receipt), sha256), receipt, sha256);
  return root === null ? null : ballotTreeText(receipt.size, root);
}

/** The text of which the hash of a record of the log is taken, for the chain of a result sheet. */
export function recordText(
  meetingId: MeetingId,
  { version, by, at, event }: Recorded<MeetingEvent>,
  salt: string,
): string {
  return canonicalJson({ is: 'e-cabinet/record/1', meetingId, version, by, at, event, salt });
}
