import type { QuestionId, SeatId } from '../identifiers.ts';
import type { Whereabouts } from '../sitting/commands.ts';
import type { SecretBallot } from './state.ts';

export type SecretVoteEvent =
  /** Follows `vote-opened` where the question is a secret one. */
  | {
      readonly type: 'issuing-opened';
      readonly questionId: QuestionId;
      readonly publicKey: string;
    }
  | {
      readonly type: 'credential-issued';
      readonly questionId: QuestionId;
      /** null on screens that may not know whose it is. */
      readonly seatId: SeatId | null;
      /** null on every screen but the voter's own. */
      readonly blinded: string | null;
      readonly signature: string | null;
      readonly where: Whereabouts;
      /** Credentials given out, with this one. */
      readonly issued: number;
    }
  /** Nobody gets a credential any more: the private key was destroyed. */
  | { readonly type: 'issuing-closed'; readonly questionId: QuestionId }
  /** Before `vote-closed`: every ballot, sorted by pseudonym. */
  | {
      readonly type: 'board-published';
      readonly questionId: QuestionId;
      readonly board: readonly SecretBallot[];
    };
