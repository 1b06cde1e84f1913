import { randomUUID } from 'node:crypto';
import type { Command, Meeting } from '@e-cabinet/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstBallot } from '../support/ballots.ts';
import { NGHE_AN, SESSION } from '../support/participants.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { openRawSocket, type RawSocket } from '../support/raw-socket.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type OpenSession, openSession, openVote } from '../support/session.ts';

let postgres: TestPostgres;
let server: TestServer;
let session: OpenSession;
/** From the first moment on; the others come when everything has happened. */
let early: readonly RawSocket[];
beforeAll(async () => {
  postgres = await startPostgres();
  server = await startServer({ databaseUrl: postgres.url });
  early = await Promise.all(OUTSIDERS.map(listen));
  session = await openSession(server);
});
afterAll(async () => {
  for (const socket of early) socket.close();
  session.leave();
  await server.stop();
  await postgres.stop();
});

/** A bridge point, a guest, the room screen, and a member whom the closed item does not name. */
const OUTSIDERS = [NGHE_AN, 'person-presenter', 'person-room-screen', 'person-head-finance'];
const WORD = 'chỉ-trong-phòng-kín';

async function listen(personId: string): Promise<RawSocket> {
  const { cookie } = await server.signIn(personId);
  const socket = await openRawSocket(server.url, { cookie });
  const nothingHeld = { meetingId: SESSION, after: null, mineAfter: null, viewKey: null };
  expect(await socket.ask('join', nothingHeld)).toMatchObject({ joined: true });
  return socket;
}

function closedItemOf({ agenda }: Meeting) {
  const item = Object.values(agenda.items).find(({ audience }) => audience.kind === 'named');
  if (!item) throw new Error('the session has no closed item');
  return item;
}

/** Waits until everything recorded so far has come to all of them. */
async function heardBy(sockets: readonly RawSocket[]): Promise<void> {
  const text = `Hết ${randomUUID()}`;
  const announcementId = randomUUID();
  const audience = { kind: 'all' } as const;
  await session.secretary.does({ type: 'make-announcement', announcementId, text, audience });
  for (const socket of sockets) await expect.poll(() => socket.heard()).toContain(text);
}

it('nothing of a closed item comes over the wire of who may not know of it', async () => {
  const { chair, secretary, members } = session;
  const item = closedItemOf(chair.meeting());
  const papers = Object.values(chair.meeting().papers).filter(({ itemId }) => itemId === item.id);
  expect(papers.length).toBeGreaterThan(0);
  const named = item.audience.kind === 'named' ? item.audience.seatIds : [];
  const inside = members.filter(({ seatId }) => named.includes(seatId));
  const questionId = randomUUID();
  const { id: itemId, title, kind, minutes, presenters } = item;
  const details = { title, kind, minutes, presenters, submittedBy: WORD };
  const question = {
    text: WORD,
    kind: 'motion',
    options: [],
    link: null,
    secret: false,
    election: null,
  } as const;
  const asks = { kind: 'speak', subject: WORD, speaker: null, respondentSeatId: null } as const;
  const requestId = randomUUID();
  const acts: readonly Command[] = [
    { type: 'revise-item', itemId, details },
    { type: 'take-up-item', itemId },
    { type: 'draft-conclusion', itemId, text: WORD },
    { type: 'put-question', questionId, itemId, question, repeats: null },
  ];
  for (const act of acts) await secretary.does(act);
  const [paper] = papers;
  const page = { paperId: paper?.id ?? '', paperVersion: 1, page: 1 };
  expect(await chair.follower.showPage(page)).toEqual({ shown: true });
  await chair.does({ type: 'present-page', ...page });
  const speaker = inside.find(({ seatId }) => seatId !== chair.seatId);
  await speaker?.does({ type: 'request-floor', requestId, ...asks });
  await chair.does({ type: 'give-floor', requestId, seconds: 60 });
  await chair.does({ type: 'open-vote', questionId, seconds: null, rollCall: false });
  const cast = firstBallot(questionId, 'other', WORD);
  for (const each of inside) await each.does(cast);
  await chair.does({ type: 'close-vote', questionId });
  await chair.does({ type: 'conclude-item', itemId });

  const late = await Promise.all(OUTSIDERS.map(listen));
  await heardBy([...early, ...late]);
  const ids = [itemId, questionId, requestId, ...papers.map(({ id }) => id)];
  const secrets = [WORD, item.title, ...ids, ...papers.map((each) => each.title)];
  for (const [index, socket] of [...early, ...late].entries()) {
    const who = OUTSIDERS[index % OUTSIDERS.length];
    const leaked = secrets.filter((secret) => socket.heard().includes(secret));
    expect(leaked, who).toEqual([]);
  }
  for (const socket of late) socket.close();
});

it('no choice comes over any wire but the voter’s before the vote is closed', async () => {
  const { chair, members } = session;
  const others = await Promise.all(
    ['person-prime-minister', 'person-secretary-1', 'person-adviser-finance'].map(listen),
  );
  const questionId = await openVote(session);
  const comment = `Ý kiến ${randomUUID()}`;
  const [, voter] = members;
  await voter?.does(firstBallot(questionId, 'other', comment));
  const late = await Promise.all([...OUTSIDERS, 'person-head-justice'].map(listen));
  await heardBy([...early, ...others, ...late]);
  for (const socket of [...early, ...others, ...late]) {
    expect(socket.heard()).not.toContain(comment);
  }
  await chair.does({ type: 'close-vote', questionId });
  await heardBy([...early, ...others]);
  const [bridge, presenter, screen, member] = early;
  expect(member?.heard()).toContain(comment);
  for (const crowd of [bridge, presenter, screen]) {
    expect(crowd?.heard()).toContain('vote-closed');
    expect(crowd?.heard()).not.toContain(comment);
  }
  for (const socket of [...others, ...late]) socket.close();
});
