import type { SecretBallot } from '@e-cabinet/domain';
import { describe, expect, test } from 'vitest';
import type { BallotBox } from '../ballot-box.ts';

export function buildSecretBallot(pk: string, choice = 'agree'): SecretBallot {
  return { pk, choice, signature: `c2ln${pk}`, credential: `Y3Jl${pk}` };
}

let votes = 0;
/** Every test has a vote of its own, so that adapters may keep one store for all of them. */
function aVote(): string {
  votes += 1;
  return `vote-of-contract-${votes}`;
}

/** What every adapter of {@link BallotBox} must do. */
export function ballotBoxContract(name: string, open: () => Promise<BallotBox>): void {
  describe(`ballot box: ${name}`, () => {
    test('a key is there until it is destroyed', async () => {
      const box = await open();
      const vote = aVote();
      expect(await box.key(vote)).toBeNull();
      await box.keepKey(vote, 'private');
      expect(await box.key(vote)).toBe('private');
      await box.destroyKey(vote);
      expect(await box.key(vote)).toBeNull();
      await box.destroyKey(vote);
    });

    test('the box of a vote without ballots is empty', async () => {
      const box = await open();
      const vote = aVote();
      expect(await box.ballots(vote)).toEqual([]);
      expect(await box.count(vote)).toBe(0);
    });

    test('ballots come out by pseudonym, in whatever order they went in', async () => {
      const box = await open();
      const [vote, other] = [aVote(), aVote()];
      const ballots = ['b', 'C/+=', 'a', 'B'].map((pk) => buildSecretBallot(pk));
      for (const ballot of ballots) await box.put(vote, ballot);
      for (const ballot of ballots.toReversed()) await box.put(other, ballot);
      const sorted = [...ballots].sort((a, b) => (a.pk < b.pk ? -1 : 1));
      expect(await box.ballots(vote)).toEqual(sorted);
      expect(await box.ballots(other)).toEqual(sorted);
      expect(await box.count(vote)).toBe(4);
    });

    test('the same ballot again is one ballot', async () => {
      const box = await open();
      const vote = aVote();
      expect(await box.put(vote, buildSecretBallot('a'))).toBe('kept');
      expect(await box.put(vote, buildSecretBallot('a'))).toBe('kept');
      expect(await box.count(vote)).toBe(1);
    });

    test('of one pseudonym the first ballot stays, whatever it signs later', async () => {
      const box = await open();
      const vote = aVote();
      await box.put(vote, buildSecretBallot('a', 'agree'));
      expect(await box.put(vote, buildSecretBallot('a', 'disagree'))).toBe('other');
      expect(await box.ballots(vote)).toEqual([buildSecretBallot('a', 'agree')]);
    });

    test('a pseudonym that begins like another one is another one', async () => {
      const box = await open();
      const vote = aVote();
      await box.put(vote, buildSecretBallot('ab', 'agree'));
      expect(await box.put(vote, buildSecretBallot('a', 'disagree'))).toBe('kept');
      expect(await box.count(vote)).toBe(2);
    });

    test('of two that come at once one stays', async () => {
      const box = await open();
      const vote = aVote();
      const both = ['agree', 'disagree'].map((choice) => buildSecretBallot('a', choice));
      const outcomes = await Promise.all(both.map((ballot) => box.put(vote, ballot)));
      expect(outcomes.sort()).toEqual(['kept', 'other']);
      expect(await box.count(vote)).toBe(1);
    });

    test('votes do not see each other, and emptying one leaves the others', async () => {
      const box = await open();
      const [vote, other] = [aVote(), aVote()];
      await box.put(vote, buildSecretBallot('a'));
      await box.put(other, buildSecretBallot('a', 'disagree'));
      await box.keepKey(other, 'private');
      await box.empty(vote);
      expect(await box.count(vote)).toBe(0);
      expect(await box.ballots(other)).toEqual([buildSecretBallot('a', 'disagree')]);
      expect(await box.key(other)).toBe('private');
    });
  });
}
