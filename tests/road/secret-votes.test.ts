import { createPublicKey } from 'node:crypto';
import type { OpenSecretVote } from '@e-cabinet/client/secret-ballot';
import type { SecretBallot } from '@e-cabinet/domain';
import { createLog } from '@e-cabinet/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { everyKey, everyRow } from '../support/everything-kept.ts';
import { logOf } from '../support/log.ts';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { ballotsOfAll, castAt, openSecretVote, voteIdOf } from '../support/secret-vote.ts';
import { type ServerOptions, startServer, type TestServer } from '../support/server.ts';
import { type OpenSession, openSession } from '../support/session.ts';

const CHOICES = ['agree', 'disagree', 'blank'];

interface Kept {
  readonly options: ServerOptions;
  readonly redisUrl: string | null;
  stop(): Promise<void>;
}

async function embedded(): Promise<Kept> {
  return { options: {}, redisUrl: null, stop: async () => {} };
}

async function postgresAndRedis(): Promise<Kept> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  return {
    options: { databaseUrl: postgres.url, redisUrl: redis.url },
    redisUrl: redis.url,
    stop: async () => void (await Promise.all([postgres.stop(), redis.stop()])),
  };
}

describe.each([
  ['in one process, with the embedded database', embedded],
  ['on PostgreSQL and Redis', postgresAndRedis],
] as const)('a secret vote %s', (_, open) => {
  let kept: Kept;
  let server: TestServer;
  let session: OpenSession;
  let vote: OpenSecretVote;
  let ballots: readonly SecretBallot[];
  const lines: string[] = [];
  let linesBeforeCasting = 0;

  beforeAll(async () => {
    kept = await open();
    const log = createLog('trace', { write: (line: string) => void lines.push(line) });
    server = await startServer({ ...kept.options, log });
    session = await openSession(server);
    vote = await openSecretVote(session);
    ballots = await ballotsOfAll(session, vote, CHOICES);
    linesBeforeCasting = lines.length;
    // In another order than that of the credentials; what follows does not lean on it.
    for (const ballot of [...ballots].sort((a, b) => (a.credential < b.credential ? -1 : 1))) {
      expect(await castAt(server.url, vote, ballot)).toEqual({ kept: true });
    }
  });

  afterAll(async () => {
    session.leave();
    await server.stop();
    await kept.stop();
  });

  /** What stands in a ballot and could tell it from others. */
  const marksOf = ({ pk, signature, credential }: SecretBallot) => [pk, signature, credential];
  const traces = () => ballots.flatMap(marksOf);
  const closing = () => session.chair.meeting().questions[vote.questionId];

  it('X5: while ballots come in, no row of the database and no line of the log holds any part of one', async () => {
    const rows = await everyRow(server);
    expect(rows.length).toBeGreaterThan(100);
    for (const trace of traces()) {
      expect(rows.filter(({ text }) => text.includes(trace))).toEqual([]);
      expect(lines.filter((line) => line.includes(trace))).toEqual([]);
    }
  });

  it('X5: the taking in of ballots is in no log, not even that there was a request', () => {
    const since = lines.slice(linesBeforeCasting);
    expect(since.filter((line) => line.includes('"request"'))).toEqual([]);
    expect(lines.filter((line) => line.includes('secret-ballots'))).toEqual([]);
  });

  it('X5: what Redis keeps of them names no seat, no person and no session', async () => {
    if (!kept.redisUrl) return;
    const keys = await everyKey(kept.redisUrl);
    const [box, ...others] = [...keys].filter(([, dump]) => dump.includes(ballots[0]?.pk ?? '-'));
    expect(others).toEqual([]);
    expect(box?.[0]).toContain('ballot-box');
    for (const { personId, seatId } of session.members) {
      expect(box?.join()).not.toContain(personId);
      expect(box?.join()).not.toContain(seatId);
    }
    expect([...keys.keys()].some((key) => key.includes('vote-key'))).toBe(false);
  });

  it('X3, X4: after the issuing nobody gets a credential, for the key is no more', async () => {
    const { questionId } = vote;
    const { state } = closing() ?? {};
    expect(state).toBe('open');
    expect(await server.parts.ballotBox.key(voteIdOf(vote.publicKey))).toBeNull();
    const [late] = session.members;
    const blinded = Buffer.alloc(256, 1).toString('base64');
    expect(
      await late?.isRefused({ type: 'request-credential', questionId, blinded, signature: null }),
    ).toBe('credential-given');
  });

  it('X6: closed, the result is the sum of the board, and everybody finds their own ballot', async () => {
    await session.chair.does({
      type: 'close-secret-vote',
      questionId: vote.questionId,
      board: null,
    });
    const seen = await Promise.all(
      session.members.map((member) =>
        member.sees(({ questions }) => {
          const { board, result } = questions[vote.questionId] ?? {};
          return board && result ? { board, result } : undefined;
        }),
      ),
    );
    for (const [index, { board, result }] of seen.entries()) {
      expect(board).toContainEqual(ballots[index]);
      expect(board).toHaveLength(27);
      expect(result.tally).toEqual({ agree: 9, disagree: 9, other: 0, blank: 9 });
      expect(result.ballots).toBeNull();
    }
  });

  it('X6: of each ballot the database knows one row, the board, which names nobody but who closed', async () => {
    const rows = await everyRow(server);
    const holding = rows.filter(({ text }) => traces().some((trace) => text.includes(trace)));
    expect(holding).toHaveLength(1);
    const [{ text } = { text: '' }] = holding;
    const named = session.members.filter(({ seatId, personId }) => {
      return text.includes(seatId) || text.includes(personId);
    });
    expect(named).toEqual([session.chair]);
    for (const trace of traces()) expect(text).toContain(trace);
  });

  it('X5, X6: between the end of the issuing and the board the log has no event', async () => {
    const events = await logOf(server).read(vote.meetingId, 0);
    const versionOf = (type: string) => events.find(({ event }) => event.type === type)?.version;
    expect(versionOf('board-published')).toBe((versionOf('issuing-closed') ?? 0) + 1);
  });

  it('X8: every ballot may be everybody’s: to each pair of credential and ballot there is a blinding', async () => {
    const { n, e } = numbersOf(vote.publicKey);
    const events = await logOf(server).read(vote.meetingId, 0);
    const credentials = events.flatMap(({ event }) =>
      event.type === 'credential-issued' ? [event] : [],
    );
    expect(credentials).toHaveLength(27);
    let fitting = 0;
    for (const { blinded, signature } of credentials) {
      for (const { credential } of ballots) {
        const unblinded = numberOf(credential);
        const factor = (numberOf(signature) * inverse(unblinded, n)) % n;
        const message = power(unblinded, e, n);
        // The tablet would have sent just this, had it blinded this ballot by this factor.
        if ((message * power(factor, e, n)) % n === numberOf(blinded)) fitting += 1;
      }
    }
    expect(fitting).toBe(27 * 27);
  });

  it('X6: when it is over neither ballots nor key are left in the session state', async () => {
    await expect.poll(() => server.parts.ballotBox.count(voteIdOf(vote.publicKey))).toBe(0);
    if (!kept.redisUrl) return;
    const keys = [...(await everyKey(kept.redisUrl)).keys()];
    expect(keys.filter((key) => /ballot-box|vote-key/.test(key))).toEqual([]);
  });
});

function numbersOf(publicKey: string): { n: bigint; e: bigint } {
  const der = Buffer.from(publicKey, 'base64');
  const { n = '', e = '' } = createPublicKey({ key: der, format: 'der', type: 'spki' }).export({
    format: 'jwk',
  });
  return { n: numberOf(String(n), 'base64url'), e: numberOf(String(e), 'base64url') };
}

function numberOf(text: string | null, encoding: BufferEncoding = 'base64'): bigint {
  return BigInt(`0x${Buffer.from(text ?? '', encoding).toString('hex')}`);
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** By Euclid's algorithm; what shares a factor with the modulus has none. */
function inverse(of: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [of % modulus, modulus, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  if (a !== 1n) throw new Error('it has no inverse');
  return ((x % modulus) + modulus) % modulus;
}
