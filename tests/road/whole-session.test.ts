import { openQuestion, speakersQueue } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstBallot } from '../support/ballots.ts';
import { NGHE_AN, type Participant, participant } from '../support/participants.ts';
import { startPostgres } from '../support/postgres.ts';
import { saidInAnswer } from '../support/receipts.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { firstItem, MEMBERS, type OpenSession, openSession, openVote } from '../support/session.ts';

const DATABASES = [
  { name: 'the embedded database', open: async () => ({ url: undefined, stop: async () => {} }) },
  { name: 'PostgreSQL', open: startPostgres },
];

describe.each(DATABASES)('a whole session on $name', ({ open }) => {
  let database: { readonly url: string | undefined; stop(): Promise<void> };
  let server: TestServer;
  let session: OpenSession;
  let bridge: Participant;

  beforeAll(async () => {
    database = await open();
    server = await startServer(database.url ? { databaseUrl: database.url } : {});
    bridge = await participant(server, NGHE_AN, { follower: true });
    session = await openSession(server);
  });

  afterAll(async () => {
    bridge.leave();
    session.leave();
    await server.stop();
    await database.stop();
  });

  it('tells every screen of the item that is taken up', async () => {
    const { chair, members } = session;
    const { id: itemId } = firstItem(chair.meeting());
    await chair.does({ type: 'take-up-item', itemId });
    const everybody = [...members, bridge];
    const seen = everybody.map((each) =>
      each.sees(({ currentItemId }) => currentItemId === itemId),
    );
    expect(await Promise.all(seen)).toHaveLength(28);
  });

  it('puts requests for the floor in the order in which they were recorded, alike everywhere', async () => {
    const { chair, members } = session;
    const asks = {
      type: 'request-floor',
      kind: 'speak',
      subject: '',
      respondentSeatId: null,
    } as const;
    await Promise.all(
      members
        .slice(1, 6)
        .map((member) => member.does({ ...asks, requestId: newId(), speaker: null })),
    );
    await bridge.does({ ...asks, requestId: newId(), speaker: 'Chủ tịch UBND tỉnh' });
    const queueOf = async (each: Participant) => {
      await each.sees((meeting) => speakersQueue(meeting).length === 6);
      return speakersQueue(each.meeting()).map(({ id }) => id);
    };
    const [first, ...others] = await Promise.all([chair, ...members, bridge].map(queueOf));
    for (const other of others) expect(other).toEqual(first);
  });

  it('records every ballot of the same instant once and tells the result to everybody', async () => {
    const { chair, members, secretary } = session;
    const questionId = await openVote(session);
    const cast = { type: 'cast-ballot', replaces: null, questionId, comment: '' } as const;
    const answers = await Promise.all(
      members.map((member, index) =>
        member.does({ ...cast, choice: index < 14 ? 'agree' : 'disagree' }),
      ),
    );
    expect(new Set(answers.map(({ version }) => version)).size).toBe(27);
    await secretary.sees(({ questions }) => questions[questionId]?.voted === 27);
    await chair.does({ type: 'close-vote', questionId });
    for (const each of [...members, bridge, secretary]) {
      const result = await each.sees(({ questions }) => questions[questionId]?.result);
      expect(result).toMatchObject({ cast: 27, needed: 14, outcome: 'adopted' });
    }
  });

  it('shows no choice to anybody but the voter before the vote is closed', async () => {
    const { chair, members, secretary } = session;
    const questionId = await openVote(session);
    const [, voter, other] = members;
    if (!voter || !other) throw new Error('too few members');
    await voter.does(firstBallot(questionId, 'other', 'Đề nghị rõ hơn'));
    for (const each of [chair, other, secretary, bridge]) {
      await each.sees(({ questions }) => questions[questionId]?.voted === 1 || each === bridge);
      expect(JSON.stringify(each.follower.getSnapshot())).not.toContain('Đề nghị rõ hơn');
    }
    expect((await voter.sees((_, mine) => mine.ballots[questionId])).choice).toBe('other');
    await chair.does({ type: 'close-vote', questionId });
  });

  it('answers a command that is sent again as it was answered the first time', async () => {
    const { chair, members } = session;
    const questionId = await openVote(session);
    const [, voter] = members;
    const cast = firstBallot(questionId, 'agree');
    const id = newId();
    const first = await voter?.follower.send(cast, { id });
    const second = await voter?.follower.send(cast, { id });
    expect(first).toMatchObject({ accepted: true, events: 1 });
    if (!first || !second) throw new Error('nobody voted');
    expect(saidInAnswer(second)).toEqual(saidInAnswer(first));
    await chair.does({ type: 'close-vote', questionId });
    const result = await chair.sees(({ questions }) => questions[questionId]?.result ?? undefined);
    expect(result.cast).toBe(1);
  });

  it('closes a vote by the server’s clock when the countdown ends', async () => {
    const { chair } = session;
    const questionId = await openVote(session, 10);
    expect(openQuestion(chair.meeting())?.closesAt).not.toBeNull();
    await chair.sees(({ questions }) => questions[questionId]?.state === 'closed');
    const late = firstBallot(questionId, 'agree');
    expect(await chair.isRefused(late)).toBe('vote-closed');
  });

  it('lets nobody act as somebody else', async () => {
    const { members } = session;
    const [, member] = members;
    expect(await member?.isRefused({ type: 'close-sitting' })).toBe('not-allowed');
    expect(await bridge.isRefused({ type: 'take-item-out', itemId: 'x' })).toBe('not-allowed');
    expect(MEMBERS).toHaveLength(27);
  });
});
