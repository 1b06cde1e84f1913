import { hash } from 'node:crypto';
import {
  type OpenSecretVote,
  type SealedBallot,
  sealBallot,
  unsealBallot,
} from '@e-cabinet/client/secret-ballot';
import type { QuestionText, SecretBallot } from '@e-cabinet/domain';
import type { CastAnswer, SecretVote } from '@e-cabinet/protocol';
import { v4 as newId } from 'uuid';
import type { Participant } from './participants.ts';
import { firstItem, type OpenSession } from './session.ts';

const SECRET_MOTION: QuestionText = {
  text: 'Bỏ phiếu kín',
  kind: 'motion',
  options: [],
  link: null,
  secret: true,
  election: null,
};

/** Puts a secret question on the first item and opens its vote to all members. */
export async function openSecretVote(
  session: OpenSession,
  question: QuestionText = SECRET_MOTION,
): Promise<OpenSecretVote> {
  const { chair, secretary, members } = session;
  const { id: itemId } = firstItem(chair.meeting());
  const questionId = newId();
  if (chair.meeting().currentItemId !== itemId) await chair.does({ type: 'take-up-item', itemId });
  await secretary.does({
    type: 'put-question',
    questionId,
    itemId,
    question,
    repeats: null,
  });
  await chair.does({ type: 'open-secret-vote', questionId, publicKey: null });
  const keys = await Promise.all(
    members.map((each) => each.sees(({ questions }) => questions[questionId]?.issuing?.publicKey)),
  );
  const [publicKey = ''] = keys;
  return { meetingId: chair.meeting().id, questionId, publicKey };
}

/** Makes a ballot and has its credential signed, as a tablet does when its voter has confirmed. */
export async function sealedBy(
  who: Participant,
  vote: OpenSecretVote,
  choice: string,
): Promise<SealedBallot> {
  const sealed = await sealBallot(vote, choice);
  const { questionId } = vote;
  const { blinded } = sealed;
  await who.does({ type: 'request-credential', questionId, blinded, signature: null });
  return sealed;
}

/** The ballot with the credential that the voter was given. */
export async function unsealedBy(
  who: Participant,
  vote: OpenSecretVote,
  sealed: SealedBallot,
): Promise<SecretBallot> {
  const given = await who.sees((_, { credentials }) => credentials[vote.questionId]);
  return unsealBallot(vote, sealed, given.signature);
}

/** Everybody makes a ballot, in turn for each of the choices, and the issuing is closed. */
export async function ballotsOfAll(
  { chair, members }: OpenSession,
  vote: OpenSecretVote,
  choices: readonly string[],
): Promise<readonly SecretBallot[]> {
  const ballots = await Promise.all(
    members.map(async (member, index) => {
      const choice = choices[index % choices.length] ?? 'blank';
      return unsealedBy(member, vote, await sealedBy(member, vote, choice));
    }),
  );
  await chair.does({ type: 'close-issuing', questionId: vote.questionId });
  return ballots;
}

/** Sends a ballot as a tablet does, without anything that says who sends it. */
export function postBallot(url: string, body: unknown): Promise<Response> {
  return fetch(`${url}/api/secret-ballots`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export async function castAt(
  url: string,
  { meetingId, questionId }: SecretVote,
  ballot: SecretBallot,
): Promise<CastAnswer> {
  return (await postBallot(url, { meetingId, questionId, ...ballot })).json();
}

/** What the ballot box calls a vote. */
export function voteIdOf(publicKey: string): string {
  return hash('sha256', Buffer.from(publicKey, 'base64'), 'hex');
}
