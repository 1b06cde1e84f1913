import { type OpenSecretVote, sealBallot } from '@e-cabinet/client/secret-ballot';
import type { SecretBallot } from '@e-cabinet/domain';
import type { CastAnswer } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NGHE_AN, participant, SESSION } from '../support/participants.ts';
import {
  castAt,
  openSecretVote,
  postBallot,
  sealedBy,
  unsealedBy,
  voteIdOf,
} from '../support/secret-vote.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type OpenSession, openSession } from '../support/session.ts';

let server: TestServer;
let session: OpenSession;

beforeAll(async () => {
  server = await startServer();
  session = await openSession(server, 19);
});
afterAll(async () => {
  session.leave();
  await server.stop();
});

const voidIt = (vote: OpenSecretVote) =>
  session.chair.does({ type: 'void-vote', questionId: vote.questionId, reason: 'Thử' });
const closeIssuing = ({ questionId }: OpenSecretVote) =>
  session.chair.does({ type: 'close-issuing', questionId });
const notKept = (why: string): CastAnswer => ({ kept: false, why }) as CastAnswer;

describe('a ballot that comes in', () => {
  let vote: OpenSecretVote;
  let other: OpenSecretVote;
  let mine: SecretBallot;
  let neighbours: SecretBallot;
  let ofOtherVote: SecretBallot;
  const asSent = () => ({ meetingId: SESSION, questionId: vote.questionId, ...mine });
  const cast = (ballot: SecretBallot, of = vote) => castAt(server.url, of, ballot);

  beforeAll(async () => {
    const [first, second] = session.members;
    if (!first || !second) throw new Error('nobody is there');
    other = await openSecretVote(session);
    ofOtherVote = await unsealedBy(first, other, await sealedBy(first, other, 'agree'));
    await voidIt(other);
    vote = await openSecretVote(session);
    mine = await unsealedBy(first, vote, await sealedBy(first, vote, 'agree'));
    neighbours = await unsealedBy(second, vote, await sealedBy(second, vote, 'disagree'));
    expect(await cast(mine)).toEqual(notKept('early'));
    await closeIssuing(vote);
  });
  afterAll(() => voidIt(vote));

  it('X5: is kept, as often as it is sent', async () => {
    expect(await cast(mine)).toEqual({ kept: true });
    expect(await cast(mine)).toEqual({ kept: true });
    expect(await ballotsIn(vote)).toBe(1);
  });

  it.each<readonly [string, () => SecretBallot]>([
    ['another choice than was signed', () => ({ ...mine, choice: 'disagree' })],
    ['a choice that was not offered', () => ({ ...mine, choice: 'perhaps' })],
    ['the credential of somebody else', () => ({ ...mine, credential: neighbours.credential })],
    ['the signature of somebody else', () => ({ ...mine, signature: neighbours.signature })],
    ['the pseudonym of somebody else', () => ({ ...mine, pk: neighbours.pk })],
    ['a credential of another vote', () => ofOtherVote],
    ['a pseudonym that is no key', () => ({ ...mine, pk: 'A'.repeat(124) })],
    ['no signature', () => ({ ...mine, signature: '' })],
  ])('X5: is not kept with %s', async (_, ballot) => {
    const before = await ballotsIn(vote);
    expect(await cast(ballot())).toEqual(notKept('not-valid'));
    expect(await ballotsIn(vote)).toBe(before);
  });

  it('X5: is not kept where there is no such vote, or none that is secret', async () => {
    expect(await cast(mine, { ...vote, questionId: 'nowhere' })).toEqual(notKept('unknown'));
    expect(await cast(mine, { ...vote, meetingId: 'nowhere' })).toEqual(notKept('unknown'));
  });

  it('X5: is not kept when the vote is over', async () => {
    expect(await cast(ofOtherVote, other)).toEqual(notKept('late'));
  });

  it.each<readonly [string, number, () => unknown]>([
    ['nothing', 400, () => ({})],
    ['a list', 400, () => []],
    ['a field too many', 400, () => ({ ...asSent(), seatId: 'member' })],
    ['an oversize body', 413, () => ({ ...asSent(), padding: 'x'.repeat(10_000) })],
  ])('X5: is refused with %s', async (_, status, body) => {
    expect((await postBallot(server.url, body())).status).toBe(status);
  });

  it('X5: gets no cookie, and may not come from a page of another site', async () => {
    const response = await postBallot(server.url, asSent());
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-request-id')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    const foreign = await fetch(`${server.url}/api/secret-ballots`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: '{}',
    });
    expect(foreign.status).toBe(403);
  });
});

async function ballotsIn({ meetingId, questionId }: OpenSecretVote): Promise<number> {
  const who = await server.signIn(session.chair.personId);
  const { body } = await who.get(`/api/meetings/${meetingId}/questions/${questionId}/ballot-box`);
  return body.ballots;
}

describe('a credential', () => {
  let vote: OpenSecretVote;
  beforeAll(async () => {
    vote = await openSecretVote(session);
  });
  afterAll(() => voidIt(vote));

  it('X3: is one for each seat: a second pseudonym is refused and nothing signed leaves the server', async () => {
    const [, member] = session.members;
    if (!member) throw new Error('nobody is there');
    const sealed = await sealedBy(member, vote, 'agree');
    const given = await member.sees((_, { credentials }) => credentials[vote.questionId]);
    const { blinded } = await sealBallot(vote, 'disagree');
    const { questionId } = vote;
    const again = { type: 'request-credential', questionId, signature: null } as const;
    expect(await member.isRefused({ ...again, blinded })).toBe('credential-given');
    expect(await member.does({ ...again, blinded: sealed.blinded })).toMatchObject({ events: 0 });
    expect(member.mine().credentials[vote.questionId]).toEqual(given);
  });

  it('X8: reaches nobody but its seat; the podium hears whose, the others how many', async () => {
    const [, member, third] = session.members;
    if (!member || !third) throw new Error('nobody is there');
    await sealedBy(third, vote, 'agree');
    const issued = await member.sees(({ questions }) => {
      const { issuing } = questions[vote.questionId] ?? {};
      return issuing && issuing.issued >= 2 && issuing;
    });
    const given = third.mine().credentials[vote.questionId];
    expect(JSON.stringify(issued)).not.toContain(third.seatId);
    for (const other of [session.chair, session.secretary, member]) {
      const known = JSON.stringify(other.meeting().questions[vote.questionId]);
      expect(known).not.toContain(given?.blinded);
      expect(known).not.toContain(given?.signature);
    }
    expect(JSON.stringify(session.secretary.meeting().questions[vote.questionId])).toContain(
      third.seatId,
    );
  });

  it('X3: is not given to who has no vote, nor for what is no blinded value', async () => {
    const bridge = await participant(server, NGHE_AN);
    const { questionId } = vote;
    const request = { type: 'request-credential', questionId, signature: null } as const;
    const blinded = Buffer.alloc(256, 1).toString('base64');
    expect(await bridge.isRefused({ ...request, blinded })).toBe('not-allowed');
    expect(await session.secretary.isRefused({ ...request, blinded })).toBe('not-allowed');
    const [, , , fourth] = session.members;
    const tooLarge = Buffer.alloc(256, 0xff).toString('base64');
    expect(await fourth?.isRefused({ ...request, blinded: tooLarge })).toBe('malformed');
    expect(await fourth?.isRefused({ ...request, blinded: 'AAAA' })).toBe('malformed');
    bridge.leave();
  });

  it('X2, X6: key, signature and board are not taken from who sends a command', async () => {
    const { questionId } = vote;
    const blinded = Buffer.alloc(256, 1).toString('base64');
    const [, , , fourth] = session.members;
    const request = { type: 'request-credential', questionId, blinded } as const;
    expect(await fourth?.isRefused({ ...request, signature: 'AAAA' })).toBe('malformed');
    expect(
      await session.chair.isRefused({ type: 'close-secret-vote', questionId, board: [] }),
    ).toBe('malformed');
    expect(
      await session.chair.isRefused({ type: 'open-secret-vote', questionId, publicKey: 'AAAA' }),
    ).toBe('malformed');
  });

  it('X4, X6: members neither open, nor end the issuing, nor close', async () => {
    const [, member] = session.members;
    const { questionId } = vote;
    expect(await member?.isRefused({ type: 'close-issuing', questionId })).toBe('not-allowed');
    expect(await member?.isRefused({ type: 'close-secret-vote', questionId, board: null })).toBe(
      'not-allowed',
    );
    expect(session.chair.meeting().questions[questionId]?.issuing?.closedAt).toBeNull();
    expect(session.chair.meeting().id).toBe(SESSION);
  });
});

describe('a board that does not add up', () => {
  it('X7: fewer ballots than credentials make no result and leave no board, and can be put again', async () => {
    const vote = await openSecretVote(session);
    const { questionId } = vote;
    const [first, second] = session.members;
    if (!first || !second) throw new Error('nobody is there');
    const ballot = await unsealedBy(first, vote, await sealedBy(first, vote, 'agree'));
    await sealedBy(second, vote, 'agree');
    await closeIssuing(vote);
    expect(await castAt(server.url, vote, ballot)).toEqual({ kept: true });
    await session.chair.does({ type: 'close-secret-vote', questionId, board: null });
    const question = await second.sees(({ questions }) => {
      const { [questionId]: seen } = questions;
      return seen?.state === 'void' && seen;
    });
    expect(question).toMatchObject({
      inconsistency: { ballots: 2, tallied: 1, outside: 0 },
      result: null,
      board: null,
    });
    expect(await castAt(server.url, vote, ballot)).toEqual(notKept('late'));
  });

  it('X5, X7: what somebody else put into the box is not counted', async () => {
    const vote = await openSecretVote(session);
    const { questionId, publicKey } = vote;
    const [first] = session.members;
    if (!first) throw new Error('nobody is there');
    const ballot = await unsealedBy(first, vote, await sealedBy(first, vote, 'agree'));
    await closeIssuing(vote);
    const forged = { ...(await sealBallot(vote, 'disagree')), credential: ballot.credential };
    await server.parts.ballotBox.put(voteIdOf(publicKey), forged);
    await castAt(server.url, vote, ballot);
    await session.chair.does({ type: 'close-secret-vote', questionId, board: null });
    const result = await first.sees(({ questions }) => questions[questionId]?.result);
    expect(result?.tally).toMatchObject({ agree: 1, disagree: 0 });
  });
});
