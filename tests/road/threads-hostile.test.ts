import { createLog } from '@e-cabinet/server';
import { v4 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRIME_MINISTER, SECRETARY, SESSION } from '../support/participants.ts';
import type { TestServer } from '../support/server.ts';
import {
  begun,
  headsOf,
  type Named,
  outcome,
  publicKeyOf,
  type Sharer,
  type SharingStage,
  say,
  stageSharing,
  THREADS,
  threadFor,
  wrappedFor,
} from '../support/sharing.ts';
import type { Visitor } from '../support/visitor.ts';

const BRIDGE = 'person-bridge-nghe-an';
/** Everybody who takes no part, signed in with whatever they are. */
const STRANGERS = [
  PRIME_MINISTER,
  SECRETARY,
  'person-head-justice',
  'person-adviser-health',
  'person-presenter',
  BRIDGE,
  'person-room-screen',
  'person-administrator',
  'person-nghe-an-chair',
] as const;

const lines: string[] = [];
let stage: SharingStage;
let server: TestServer;
let finance: Sharer;
let adviser: Sharer;
let health: Sharer;
let paperId: string;
/** One for members alone. */
let closedPaperId: string;
const strangers = new Map<string, Visitor>();

beforeAll(async () => {
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  stage = await stageSharing(log);
  ({ server, finance, adviser, health, paperId } = stage);
  for (const each of STRANGERS) strangers.set(each, await server.signIn(each));
  closedPaperId = await stage.addPaper('members');
}, 60_000);
afterAll(() => stage.stop());

describe('whoever takes no part', () => {
  const NEVER = `${THREADS}/${newId()}`;
  const calls: readonly [string, (who: Visitor, at: string) => ReturnType<Visitor['get']>][] = [
    ['reads', (who, at) => who.get(`${at}/messages`)],
    ['reads the rest', (who, at) => who.get(`${at}/messages?after=1`)],
    ['writes', (who, at) => say(who, at)],
    ['says to have seen', (who, at) => who.post(`${at}/seen`, { upTo: 1 })],
    [
      'lets itself in',
      (who, at) => {
        const self = { personId: PRIME_MINISTER, publicKey: publicKeyOf(PRIME_MINISTER) };
        return who.post(`${at}/people`, { fromKey: self.publicKey, keys: [wrappedFor(self)] });
      },
    ],
    ['withdraws', (who, at) => who.delete(at)],
    ['asks in another meeting', (who, at) => who.get(`${at.replace(SESSION, 'other')}/messages`)],
  ];
  let at: string;
  beforeAll(async () => {
    at = await begun(finance, paperId, [health]);
  });

  it.each(STRANGERS)(
    '%s learns nothing: neither thread, nor count, nor that there is one',
    async (personId) => {
      const who = strangers.get(personId);
      if (!who) throw new Error('not signed in');
      for (const [, call] of calls) {
        const [real, none] = [await call(who, at), await call(who, NEVER)];
        expect([real.status, real.body]).toEqual([none.status, none.body]);
        expect(real.status).toBe(404);
      }
      const list = await who.get(THREADS);
      if (list.status === 200) expect(list.body).toEqual({ threads: [] });
      else expect(outcome(list)).toBe('404 not-found');
    },
  );

  it('reads nothing of another meeting, of whoever takes part either', async () => {
    const elsewhere = at.replace(SESSION, 'demonstration-conference');
    expect(outcome(await finance.get(`${elsewhere}/messages`))).toBe('404 not-found');
    expect(outcome(await server.visitor().get(THREADS))).toBe('401 not-signed-in');
    expect(outcome(await server.visitor().get(`${at}/messages`))).toBe('401 not-signed-in');
  });
});

describe('a hostile client', () => {
  const named = (personId: string): Named => ({ personId, publicKey: publicKeyOf(personId) });
  const ofBridge = named(BRIDGE);
  type Thread = ReturnType<typeof threadFor>;
  const cases: readonly [string, () => object, string][] = [
    ['names a room', () => threadFor(finance, paperId, [ofBridge]), '403 not-allowed'],
    [
      'names nobody that exists',
      () => threadFor(finance, paperId, [named('x')]),
      '403 not-allowed',
    ],
    [
      'names one of another body',
      () => threadFor(finance, paperId, [named('person-nghe-an-chair')]),
      '403 not-allowed',
    ],
    [
      'names who may not read the paper',
      () => threadFor(finance, closedPaperId, [named('person-presenter')]),
      '403 not-allowed',
    ],
    [
      'names who has no key',
      () => threadFor(finance, paperId, [named('person-head-justice')]),
      '409 notebook-changed',
    ],
    [
      'wraps for a key that is not theirs',
      () => threadFor(finance, paperId, [{ ...health, publicKey: publicKeyOf('forged') }]),
      '409 notebook-changed',
    ],
    [
      'says to have wrapped with the key of somebody else',
      () => ({ ...threadFor(finance, paperId, [health]), fromKey: health.publicKey }),
      '409 notebook-changed',
    ],
    [
      'leaves itself out',
      () => without(threadFor(finance, paperId, [health])),
      '400 malformed-request',
    ],
    ['speaks of no paper', () => threadFor(finance, newId(), [health]), '404 not-found'],
    [
      'names one twice',
      () => threadFor(finance, paperId, [health, health]),
      '400 malformed-request',
    ],
    [
      'says who wrote it',
      () => ({ ...threadFor(finance, paperId, [health]), authorId: health.personId }),
      '400 malformed-request',
    ],
    [
      'sends too much',
      () => withBody(threadFor(finance, paperId, [health]), 'A'.repeat(100_000)),
      '400 malformed-request',
    ],
    [
      'sends far too much',
      () => withBody(threadFor(finance, paperId, [health]), 'A'.repeat(300_000)),
      '413 too-large',
    ],
    [
      'sends what is not encrypted',
      () => withBody(threadFor(finance, paperId, [health]), 'Hỏi về vốn đối ứng?'),
      '400 malformed-request',
    ],
    [
      'gives a path as id',
      () => ({ ...threadFor(finance, paperId, [health]), id: '../../notes' }),
      '400 malformed-request',
    ],
  ];
  const without = ({ keys, ...rest }: Thread) => ({ ...rest, keys: keys.slice(1) });
  const withBody = ({ message, ...rest }: Thread, body: string) => ({
    ...rest,
    message: { ...message, body },
  });

  it.each(cases)('that %s is refused, and nothing is kept', async (_what, body, refusal) => {
    const before = [await headsOf(finance), await headsOf(health)];
    expect(outcome(await finance.post(THREADS, body()))).toBe(refusal);
    expect([await headsOf(finance), await headsOf(health)]).toEqual(before);
  });

  it('does not take the id of a thread, nor a key pair for somebody else’s notebook', async () => {
    const thread = threadFor(finance, paperId, [health]);
    await finance.post(THREADS, thread);
    const stolen = { ...threadFor(health, paperId, [finance]), id: thread.id };
    expect(outcome(await health.post(THREADS, stolen))).toBe('403 not-allowed');
    expect((await headsOf(finance)).at(-1)).toMatchObject({ authorId: finance.personId });
    const key = { notebookId: 'notebook-person-head-finance', publicKey: health.publicKey };
    const put = await health.put('/api/sharing-key', { ...key, sealed: 'AAAA' });
    expect(outcome(put)).toBe('409 notebook-changed');
  });

  it('is told to wait when it writes without end', async () => {
    const flood = strangers.get('person-head-justice') as Visitor;
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => flood.post(THREADS, { id: 'x' })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.body).toMatchObject({ refusal: 'too-many-attempts' });
  });

  it('finds nothing of it in the logs', () => {
    const all = lines.join('\n');
    expect(all).toContain('/api/meetings/:meetingId/threads');
    expect(all).not.toContain(paperId);
    expect(all).not.toContain(adviser.publicKey);
    expect(all).not.toContain('BBBB');
  });
});

describe('the readers of a paper', () => {
  const readersOf = async (who: Visitor, paper: string) =>
    (await who.get(`/api/meetings/${SESSION}/papers/${paper}/readers`)).body.readers;

  it('are told to a reader with their public keys, rooms and others left out', async () => {
    const readers: { personId: string; publicKey: string | null }[] = await readersOf(
      finance,
      closedPaperId,
    );
    const keyOf = (personId: string) =>
      readers.find((each) => each.personId === personId)?.publicKey;
    expect(keyOf(health.personId)).toBe(health.publicKey);
    expect(keyOf('person-head-justice')).toBeNull();
    for (const other of [
      BRIDGE,
      'person-room-screen',
      'person-presenter',
      'person-nghe-an-chair',
    ]) {
      expect(keyOf(other)).toBeUndefined();
    }
  });

  it.each([
    ['a guest of another paper', 'person-presenter'],
    ['a room', BRIDGE],
    ['an administrator', 'person-administrator'],
    ['somebody of another body', 'person-nghe-an-chair'],
  ])('are nothing for %s', async (_who, personId) => {
    const asker = strangers.get(personId);
    const path = `/api/meetings/${SESSION}/papers/${closedPaperId}/readers`;
    expect(outcome(await (asker as Visitor).get(path))).toBe('404 not-found');
  });
});
