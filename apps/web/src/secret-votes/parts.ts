import { CloseSecretVote } from './CloseSecretVote.tsx';
import { OpenSecretVote } from './OpenSecretVote.tsx';
import { RoomSecretVote } from './RoomSecretVote.tsx';
import { SecretBallotFound } from './SecretBallotFound.tsx';
import { SecretOwnBallot } from './SecretOwnBallot.tsx';
import { SecretVoteAsk } from './SecretVoteAsk.tsx';
import { SecretVoteProgress } from './SecretVoteProgress.tsx';

/** Whatever screens show of a secret vote, in one file. */
export const PARTS = {
  CloseSecretVote,
  OpenSecretVote,
  RoomSecretVote,
  SecretBallotFound,
  SecretOwnBallot,
  SecretVoteAsk,
  SecretVoteProgress,
} as const;
