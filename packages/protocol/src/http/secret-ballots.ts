import { z } from 'zod';
import { BLIND_SIGNATURE_BASE64 } from '../limits.ts';
import { answer } from '../schemas/words.ts';
import { identifier } from './parts.ts';

/** A P-256 key as SubjectPublicKeyInfo: 91 bytes in base64. (RFC 5480) */
const PSEUDONYM_BASE64 = 124;
/** An ECDSA signature over P-256 in DER: 72 bytes at most, in base64. (RFC 3279) */
const SIGNATURE_BASE64_MAX = 96;

/**
 * `POST /api/secret-ballots` → 200 {@link CastAnswer}. Sent without cookies; nothing is logged of it.
 * The same ballot may be sent as often as one likes.
 */
export const secretBallotRequest = z.strictObject({
  meetingId: identifier,
  questionId: identifier,
  pk: z.base64().length(PSEUDONYM_BASE64),
  choice: answer,
  signature: z.base64().max(SIGNATURE_BASE64_MAX),
  credential: z.base64().length(BLIND_SIGNATURE_BASE64),
});

/**
 * Why a ballot does not lie in the box: the issuing is not over yet, the vote is over, there is no such
 * secret vote, a signature or the choice is wrong, the pseudonym has cast another one, or too many came
 * from this address.
 */
export const NOT_KEPT = ['early', 'late', 'unknown', 'not-valid', 'other', 'too-many'] as const;
export type NotKept = (typeof NOT_KEPT)[number];

export type CastAnswer = { readonly kept: true } | { readonly kept: false; readonly why: NotKept };

/** `GET /api/meetings/:meetingId/questions/:questionId/ballot-box` → 200: ballots that lie in it. */
export interface BallotBoxCount {
  readonly ballots: number;
}
