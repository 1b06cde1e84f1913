import {
  type Actor,
  type Command,
  decide,
  findQuestion,
  type Meeting,
  type Question,
} from '@e-cabinet/domain';
import type { Refused } from '@e-cabinet/protocol';
import type { BallotBox } from '@e-cabinet/sync';
import { isValidBallot } from './is-valid-ballot.ts';
import { makeVoteKey, signBlinded, voteIdOf } from './vote-key.ts';

export type SecretVoteCommand = Extract<
  Command,
  {
    type: 'open-secret-vote' | 'request-credential' | 'close-issuing' | 'close-secret-vote';
  }
>;

interface Completed {
  readonly command: SecretVoteCommand;
  readonly objection: Refused | null;
}

/**
 * Puts into a command what only the server can: the key, the blind signature, the board. Nothing is
 * made, signed or destroyed for what the meeting would refuse anyhow; if it accepts it after all, a
 * moment later, it is to be sent again. (X2–X6)
 */
export async function completeSecretVote(
  box: BallotBox,
  meeting: Meeting,
  command: SecretVoteCommand,
  actor: Actor | null,
): Promise<Completed> {
  const decision = actor && decide(meeting, command, actor);
  if (!decision?.accepted) return { command, objection: AGAIN };
  if (decision.events.length === 0) return { command, objection: null };
  const question = findQuestion(meeting, command.questionId, null);
  if (!question) return { command, objection: AGAIN };
  switch (command.type) {
    case 'open-secret-vote':
      return { command: { ...command, publicKey: await newKey(box) }, objection: null };
    case 'request-credential':
      return withSignature(box, question, command);
    case 'close-issuing':
      // First the key, then the record that says so.
      await box.destroyKey(voteIdOf(publicKeyOf(question)));
      return { command, objection: null };
    case 'close-secret-vote': {
      const ballots = await box.ballots(voteIdOf(publicKeyOf(question)));
      // Whoever can write to the box has no key to make ballots with.
      const board = ballots.filter((ballot) => isValidBallot(meeting, question, ballot));
      return { command: { ...command, board }, objection: null };
    }
  }
}

const AGAIN: Refused = { refusal: 'unavailable', facts: {} };

async function newKey(box: BallotBox): Promise<string> {
  const { publicKey, privateKey } = await makeVoteKey();
  await box.keepKey(voteIdOf(publicKey), privateKey);
  return publicKey;
}

async function withSignature(
  box: BallotBox,
  question: Question,
  command: Extract<Command, { type: 'request-credential' }>,
): Promise<Completed> {
  const key = await box.key(voteIdOf(publicKeyOf(question)));
  if (key === null) return { command, objection: { refusal: 'vote-key-lost', facts: {} } };
  const signature = signBlinded(key, command.blinded);
  if (signature === null) return { command, objection: { refusal: 'malformed', facts: {} } };
  return { command: { ...command, signature }, objection: null };
}

function publicKeyOf({ issuing }: Question): string {
  return issuing?.publicKey ?? '';
}
