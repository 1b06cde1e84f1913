import type { SecretBallot } from '@e-cabinet/domain';
import { BALLOT_BOX_SECONDS, type BallotBox } from '@e-cabinet/sync';

interface Kept {
  key: string | null;
  readonly ballots: Map<string, SecretBallot>;
}

/** The ballot box of an installation that is one process. With the process it is gone: tablets cast again. */
export function createInProcessBallotBox(): BallotBox {
  const votes = new Map<string, Kept>();
  const ballotsOf = (voteId: string) => votes.get(voteId)?.ballots ?? new Map();

  function open(voteId: string): Kept {
    const kept = votes.get(voteId);
    if (kept) return kept;
    const made: Kept = { key: null, ballots: new Map() };
    votes.set(voteId, made);
    setTimeout(() => votes.delete(voteId), BALLOT_BOX_SECONDS * 1_000).unref();
    return made;
  }

  return {
    async keepKey(voteId, privateKey) {
      open(voteId).key = privateKey;
    },
    key: async (voteId) => votes.get(voteId)?.key ?? null,
    async destroyKey(voteId) {
      const kept = votes.get(voteId);
      if (kept) kept.key = null;
    },
    async put(voteId, ballot) {
      const { ballots } = open(voteId);
      const there = ballots.get(ballot.pk);
      if (there) return there.choice === ballot.choice ? 'kept' : 'other';
      ballots.set(ballot.pk, ballot);
      return 'kept';
    },
    ballots: async (voteId) =>
      [...ballotsOf(voteId).values()].sort((a, b) => (a.pk < b.pk ? -1 : 1)),
    count: async (voteId) => ballotsOf(voteId).size,
    async empty(voteId) {
      votes.get(voteId)?.ballots.clear();
    },
  };
}
