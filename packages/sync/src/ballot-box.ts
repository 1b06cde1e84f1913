import type { SecretBallot } from '@e-cabinet/domain';

/** What nobody asked for in this time is destroyed: longer than any sitting. */
export const BALLOT_BOX_SECONDS = 24 * 60 * 60;

/** `other`: the pseudonym has cast a ballot already, with another choice; that one stays. */
export type PutBallot = 'kept' | 'other';

/**
 * What a secret vote needs until it is closed and nobody may find in the records: the private key, and
 * the ballots before they stand on the board. They are kept by what they say alone: no order of
 * arrival, no time, nothing of whoever sent them. Every operation throws where the store is away.
 * @param voteId of one opening of one vote, and of no other one
 */
export interface BallotBox {
  keepKey(voteId: string, privateKey: string): Promise<void>;
  /** null: it was destroyed, or lost with the process that had it. */
  key(voteId: string): Promise<string | null>;
  destroyKey(voteId: string): Promise<void>;
  put(voteId: string, ballot: SecretBallot): Promise<PutBallot>;
  /** Sorted by pseudonym. */
  ballots(voteId: string): Promise<SecretBallot[]>;
  count(voteId: string): Promise<number>;
  /** Destroys the ballots. */
  empty(voteId: string): Promise<void>;
}
