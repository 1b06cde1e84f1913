import type {
  Instant,
  MeetingEvent,
  MeetingId,
  QuestionId,
  Recorded,
  SealedBallot,
} from '@e-cabinet/domain';
import { canonicalJson } from './canonical-json.ts';

/** What the server signed of one ballot: that it is recorded, and what stands in it. For the voter alone. */
export interface BallotReceipt {
  readonly meetingId: MeetingId;
  readonly questionId: QuestionId;
  readonly version: number;
  readonly at: Instant;
  /** SHA-256 of {@link sealedBallotText}, in hex. */
  readonly hash: string;
  /** 16 random bytes in hex. Whoever has them can find out from the hash how the voter chose. */
  readonly salt: string;
  /** Of the server, Ed25519: the DER of a SubjectPublicKeyInfo (RFC 8410) in base64. */
  readonly publicKey: string;
  /** Of {@link receiptText}, Ed25519 in base64. */
  readonly signature: string;
}

/** The text of which a ballot's hash is taken. */
export function sealedBallotText(ballot: SealedBallot, salt: string): string {
  return canonicalJson({ is: 'e-cabinet/ballot/1', ...ballot, salt });
}

/** The text that is signed for the voter: everything of the receipt that gives nothing away. */
export function receiptText(
  receipt: Pick<BallotReceipt, 'meetingId' | 'questionId' | 'version' | 'at' | 'hash'>,
): string {
  const { meetingId, questionId, version, at, hash } = receipt;
  return canonicalJson({
    is: 'e-cabinet/ballot-receipt/1',
    meetingId,
    questionId,
    version,
    at,
    hash,
  });
}

/** The text of which the hash of a record of the log is taken, for the chain of a result sheet. */
export function recordText(
  meetingId: MeetingId,
  { version, by, at, event }: Recorded<MeetingEvent>,
  salt: string,
): string {
  return canonicalJson({ is: 'e-cabinet/record/1', meetingId, version, by, at, event, salt });
}

const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const CODE_LETTERS = 10;

/** A hash as people compare it: the first 50 bits in base32 (RFC 4648), which has no 0 and no 1: `ABCDE-FGHIJ`. */
export function ballotCode(hash: string): string {
  const bits = [...hash.slice(0, 13)]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const letters = Array.from({ length: CODE_LETTERS }, (_, index) =>
    BASE_32.charAt(Number.parseInt(bits.slice(5 * index, 5 * index + 5), 2)),
  ).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
