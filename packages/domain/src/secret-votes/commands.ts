import type { QuestionId } from '../identifiers.ts';
import type { SecretBallot } from './state.ts';

/* What only the server can say (key, signature, board) the door puts in; a tablet says null. */

export interface OpenSecretVote {
  readonly type: 'open-secret-vote';
  readonly questionId: QuestionId;
  readonly publicKey: string | null;
}
export interface RequestCredential {
  readonly type: 'request-credential';
  readonly questionId: QuestionId;
  /** The blinded message of RFC 9474 in base64. */
  readonly blinded: string;
  /** The blind signature over it in base64. */
  readonly signature: string | null;
}
export interface CloseIssuing {
  readonly type: 'close-issuing';
  readonly questionId: QuestionId;
}
export interface CloseSecretVote {
  readonly type: 'close-secret-vote';
  readonly questionId: QuestionId;
  /** What lies in the ballot box, every signature in it checked. */
  readonly board: readonly SecretBallot[] | null;
}

export type SecretVoteCommand = OpenSecretVote | RequestCredential | CloseIssuing | CloseSecretVote;
