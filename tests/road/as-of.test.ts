import { entryIn, type Meeting, openQuestion } from '@e-cabinet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstBallot } from '../support/ballots.ts';
import { NGHE_AN, PRIME_MINISTER, SECRETARY, SESSION } from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type OpenSession, openSession, openVote } from '../support/session.ts';

describe('the session as of a past moment', () => {
  let server: TestServer;
  let session: OpenSession;

  beforeAll(async () => {
    server = await startServer();
    session = await openSession(server);
  });

  afterAll(async () => {
    session.leave();
    await server.stop();
  });

  async function asOf(personId: string, moment: string) {
    const who = await server.signIn(personId);
    return who.get(`/api/meetings/${SESSION}/as-of?moment=${encodeURIComponent(moment)}`);
  }

  it('S13: shows the secretariat and the chair who was there, and the item and the vote of then', async () => {
    const { members, chair } = session;
    const leaver = members.at(-1);
    if (!leaver) throw new Error('nobody is there');
    const questionId = await openVote(session);
    const { at: cast } = await chair.does(firstBallot(questionId, 'agree'));
    await chair.does({ type: 'close-vote', questionId });
    const { at: left } = await leaver.does({ type: 'check-out' });
    await chair.sees((meeting) => meeting.questions[questionId]?.state === 'closed');
    const { seatId } = leaver;
    const isThere = ({ attendance }: Meeting) => entryIn(attendance, seatId)?.present;
    for (const personId of [SECRETARY, PRIME_MINISTER]) {
      const during: Meeting = (await asOf(personId, cast)).body.meeting;
      expect(isThere(during)).toBe(true);
      expect(openQuestion(during)).toMatchObject({ id: questionId, voted: 1, result: null });
      const after: Meeting = (await asOf(personId, left)).body.meeting;
      expect(isThere(after)).toBe(false);
      expect(openQuestion(after)).toBeUndefined();
    }
  });

  it('S13: is not there for anybody else, nor for what is no moment', async () => {
    const now = new Date().toISOString();
    for (const personId of ['person-head-finance', NGHE_AN, 'person-administrator']) {
      expect(await asOf(personId, now)).toMatchObject({ status: 404 });
    }
    expect(await asOf(SECRETARY, 'yesterday')).toMatchObject({ status: 400 });
    const stranger = await server.visitor().get(`/api/meetings/${SESSION}/as-of?moment=${now}`);
    expect(stranger.status).toBe(401);
  });

  it('V10: tells nobody a choice of a vote that is not closed yet, whenever it is asked for', async () => {
    const questionId = await openVote(session);
    const [, voter] = session.members;
    const comment = 'Đề nghị làm rõ nguồn vốn';
    const cast = firstBallot(questionId, 'other', comment);
    const { at } = (await voter?.does(cast)) ?? { at: '' };
    const { body } = await asOf(PRIME_MINISTER, at);
    expect(JSON.stringify(body)).not.toContain(comment);
    await session.chair.does({ type: 'close-vote', questionId });
  });
});
