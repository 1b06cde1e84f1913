import { type Connection, connect } from '@e-cabinet/client';
import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Participant } from '../support/participants.ts';
import { SESSION } from '../support/participants.ts';
import {
  begun,
  headsOf,
  type Named,
  outcome,
  type Sharer,
  type SharingStage,
  say,
  stageSharing,
  THREADS,
  threadFor,
  wrappedFor,
} from '../support/sharing.ts';
import type { Visitor } from '../support/visitor.ts';

const connections: Connection[] = [];
let stage: SharingStage;
let secretary: Participant;
let finance: Sharer;
let adviser: Sharer;
let health: Sharer;
let paperId: string;

beforeAll(async () => {
  stage = await stageSharing();
  ({ secretary, finance, adviser, health, paperId } = stage);
}, 60_000);
afterAll(async () => {
  for (const connection of connections) connection.close();
  await stage.stop();
});

const idsOf = async (who: Visitor): Promise<string[]> =>
  (await headsOf(who)).map(({ id }: { id: string }) => id);

/** What a device of the person is told of threads. */
async function tablet({ cookie, url }: Visitor): Promise<string[]> {
  const told: string[] = [];
  const connection = connect({ url, cookie, follower: false });
  connections.push(connection);
  connection.onThreadsMoved((meetingId) => told.push(meetingId));
  await expect.poll(() => connection.getSnapshot().status, { timeout: 10_000 }).toBe('connected');
  return told;
}

describe('a thread', () => {
  it('is told to those named within two seconds, with their key, and answered', async () => {
    const [atAdviser, atHealth] = [await tablet(adviser), await tablet(health)];
    const at = await begun(finance, paperId, [adviser]);
    await expect.poll(() => atAdviser, { timeout: 2_000, interval: 20 }).toEqual([SESSION]);
    const [head] = (await headsOf(adviser)).slice(-1);
    expect(head).toMatchObject({
      paperId,
      authorId: finance.personId,
      messages: 1,
      seen: 0,
      key: { fromKey: finance.publicKey, forKey: adviser.publicKey, sealed: 'AAAA' },
    });
    const atFinance = await tablet(finance);
    expect((await say(adviser, at)).body).toEqual({ number: 2 });
    await expect.poll(() => atFinance, { timeout: 2_000, interval: 20 }).toEqual([SESSION]);
    const { messages, more } = (await finance.get(`${at}/messages?after=1`)).body;
    expect(messages).toMatchObject([{ number: 2, authorId: adviser.personId, body: 'BBBB' }]);
    expect(more).toBe(false);
    expect(atHealth).toEqual([]);
  });

  it('has no beginning, message or author twice, however often it is sent', async () => {
    const thread = threadFor(finance, paperId, [adviser]);
    for (let time = 0; time < 3; time += 1) {
      expect(outcome(await finance.post(THREADS, thread))).toBe('204');
    }
    const [at, id] = [`${THREADS}/${thread.id}`, newId()];
    expect((await say(finance, at, id)).body).toEqual({ number: 2 });
    expect((await say(finance, at, id)).body).toEqual({ number: 2 });
    expect(outcome(await say(adviser, at, id, 'CCCC'))).toBe('403 not-allowed');
    const { messages } = (await adviser.get(`${at}/messages`)).body;
    expect(messages.map(({ body }: { body: string }) => body)).toEqual(['AAAA', 'BBBB']);
  });

  it('gives many messages at once numbers without gaps', async () => {
    const at = await begun(finance, paperId, [adviser]);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => say(index % 2 ? adviser : finance, at)),
    );
    const numbers = answers.map(({ body }) => body.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
  });

  it('lets in who is named later, by the author alone, and tells what each has seen to nobody else', async () => {
    const at = await begun(finance, paperId, [adviser]);
    const people = (who: Named) => ({ fromKey: who.publicKey, keys: [wrappedFor(health)] });
    expect(outcome(await adviser.post(`${at}/people`, people(adviser)))).toBe('403 not-allowed');
    expect(outcome(await health.get(`${at}/messages`))).toBe('404 not-found');
    expect(outcome(await finance.post(`${at}/people`, people(finance)))).toBe('204');
    expect((await health.get(`${at}/messages`)).body.messages).toHaveLength(1);
    expect(outcome(await adviser.post(`${at}/seen`, { upTo: 1 }))).toBe('204');
    const seen = async (who: Visitor) => (await headsOf(who)).at(-1).seen;
    expect([await seen(finance), await seen(adviser), await seen(health)]).toEqual([1, 1, 0]);
  });

  it('is withdrawn by its author alone, and what is sent again does not bring it back', async () => {
    const thread = threadFor(finance, paperId, [adviser]);
    await finance.post(THREADS, thread);
    const at = `${THREADS}/${thread.id}`;
    expect(outcome(await adviser.delete(at))).toBe('403 not-allowed');
    expect(outcome(await finance.delete(at))).toBe('204');
    expect(outcome(await finance.post(THREADS, thread))).toBe('204');
    for (const who of [finance, adviser]) {
      expect(await idsOf(who)).not.toContain(thread.id);
      expect(outcome(await who.get(`${at}/messages`))).toBe('404 not-found');
      expect(outcome(await say(who, at))).toBe('404 not-found');
    }
  });

  it('is gone for whoever may not read the paper any more, who hears nothing of it either', async () => {
    const gonePaper = await stage.addPaper('everyone');
    const at = await begun(finance, gonePaper, [adviser, health]);
    const told = await tablet(adviser);
    await secretary.does({
      type: 'recall-papers',
      scope: { kind: 'paper', paperId: gonePaper },
      reason: 'thu hồi',
    });
    for (const who of [finance, adviser]) {
      expect(await idsOf(who)).not.toContain(at.split('/').at(-1));
      expect(outcome(await who.get(`${at}/messages`))).toBe('404 not-found');
      expect(outcome(await say(who, at))).toBe('404 not-found');
    }
    const open = await begun(finance, paperId, [adviser, health]);
    await expect.poll(() => told, { timeout: 2_000, interval: 20 }).toEqual([SESSION]);
    const seat = Object.values(secretary.meeting().seats).find(
      ({ personId }) => personId === adviser.personId,
    );
    const seatId = seat?.id ?? '';
    await secretary.does({ type: 'withdraw-seat', seatId, reason: 'thay người' });
    await say(finance, open);
    expect(outcome(await adviser.get(`${open}/messages`))).toBe('404 not-found');
    expect(outcome(await adviser.get(THREADS))).toBe('404 not-found');
    // The next nudge of a thread that the adviser still reads would come after it: there is none.
    const atHealth = await tablet(health);
    await say(finance, open);
    await expect.poll(() => atHealth, { timeout: 2_000, interval: 20 }).toEqual([SESSION]);
    expect(told).toEqual([SESSION]);
  });
});
