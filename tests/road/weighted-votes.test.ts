import type { SealedResultSheet } from '@e-cabinet/protocol';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSheet } from '../support/check-sheet.ts';
import { NGHE_AN, participant, SECRETARY, SESSION } from '../support/participants.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { firstItem, type OpenSession, openSession, openVote } from '../support/session.ts';

let server: TestServer;
let session: OpenSession;
let questionId: string;

/** The chair's vote counts for 5, that of the next member for 3, of all others for 1: 33 of 27 members. */
beforeAll(async () => {
  server = await startServer();
  const secretary = await participant(server, SECRETARY);
  const { details, rules, seats } = secretary.meeting();
  const weighted = { ...rules, weightedVotes: true };
  expect(
    await secretary.isRefused({
      type: 'revise-meeting',
      details,
      rules: { ...weighted, byName: false },
    }),
  ).toBe('weights-not-by-name');
  await secretary.does({ type: 'revise-meeting', details, rules: weighted });
  const members = Object.values(seats).filter(({ role }) => role === 'chair' || role === 'member');
  for (const [index, weight] of [5, 3].entries()) {
    const seat = members[index];
    if (seat) await secretary.does({ type: 'revise-seat', seat: { ...seat, weight } });
  }
  for (const weight of [0, -1, 1.5, 1_001]) {
    const [seat] = members;
    if (!seat) throw new Error('nobody is a member');
    const revise = { type: 'revise-seat', seat: { ...seat, weight } } as const;
    expect(await secretary.isRefused(revise)).toBe('malformed');
  }
  secretary.leave();
  session = await openSession(server, 20);
  questionId = await openVote(session);
});

afterAll(async () => {
  session.leave();
  await server.stop();
});

async function sheetFor(personId: string): Promise<SealedResultSheet> {
  const who = await server.signIn(personId);
  return (await who.get(`/api/meetings/${SESSION}/questions/${questionId}/result-sheet`)).body;
}

describe('a weighted vote', () => {
  it('V33, V34: counts by the weights of its opening, and says how many persons that is', async () => {
    const { chair, secretary, members } = session;
    const [, second] = members;
    const seat = chair.meeting().seats[second?.seatId ?? ''];
    if (!seat) throw new Error('the second member has no seat');
    await secretary.does({ type: 'revise-seat', seat: { ...seat, weight: 100 } });
    // 5 + 3 + 9 of 34 in favour are 17, and 7 against are one each.
    const cast = members.slice(0, 18).map((member, index) => {
      const choice = index < 11 ? 'agree' : 'disagree';
      return member.does({ type: 'cast-ballot', questionId, choice, comment: '', replaces: null });
    });
    await Promise.all(cast);
    await chair.does({ type: 'close-vote', questionId });
    const result = await members[4]?.sees(({ questions }) => questions[questionId]?.result);
    expect(result).toMatchObject({
      members: 27,
      cast: 18,
      tally: { agree: 11, disagree: 7 },
      weighed: { all: 33, entitled: 26, present: 26, cast: 24, tally: { agree: 17, disagree: 7 } },
      base: 33,
      needed: 17,
      outcome: 'adopted',
    });
  });

  it('V34, V21: is added up again by the script, from the weight beside each name', async () => {
    const sealed = await sheetFor(SECRETARY);
    expect(checkSheet(sealed)).toMatchObject({ status: 0, problems: '' });
    const copy = structuredClone(sealed) as unknown as {
      sheet: { ballots: { lines: { weight: number }[] } };
    };
    for (const line of copy.sheet.ballots.lines) line.weight = 1;
    expect(checkSheet(copy).problems).toMatch(/agree: the weight 17 is stated, 11 is listed/);
  });

  it('V35, W6: tells no weight of a ballot to who does not hear the names', async () => {
    const sealed = await sheetFor(NGHE_AN);
    expect(checkSheet(sealed).status).toBe(0);
    expect(Object.keys(sealed.sheet.ballots.lines[0] ?? {}).sort()).toEqual(['choice', 'hash']);
  });

  it('V34: stands in the exported result with both figures', async () => {
    const who = await server.signIn(SECRETARY);
    const response = await who.fetch(`/api/meetings/${SESSION}/results.docx`);
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const text = new TextDecoder().decode(parts['word/document.xml']).replace(/<[^>]+>/g, '|');
    expect(text).toContain('Tổng trọng số phiếu');
    expect(text).toContain('Tán thành (11 người)');
    expect(text).toContain('Trọng số 5');
  });

  it('V35: is never secret', async () => {
    const { id: itemId } = firstItem(session.chair.meeting());
    const question = {
      text: 'Kín',
      kind: 'motion',
      options: [],
      link: null,
      election: null,
    } as const;
    const put = { questionId: crypto.randomUUID(), itemId, repeats: null };
    expect(
      await session.secretary.isRefused({
        type: 'put-question',
        ...put,
        question: { ...question, secret: true },
      }),
    ).toBe('secret-with-weights');
  });
});
