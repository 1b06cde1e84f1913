import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRIME_MINISTER, participant } from '../support/participants.ts';
import { ballotsOfAll, castAt, openSecretVote, voteIdOf } from '../support/secret-vote.ts';
import { startServer } from '../support/server.ts';
import { openSession } from '../support/session.ts';
import { startTwoServers } from '../support/two-servers.ts';

describe('a secret vote', () => {
  it('X3, X5: is signed by one process, and its ballots come in at the other', async () => {
    const installation = await startTwoServers();
    const [here, there] = installation.servers;
    const session = await openSession(here, 18);
    const vote = await openSecretVote(session);
    const ballots = await ballotsOfAll(session, vote, ['agree', 'disagree']);
    for (const ballot of ballots) {
      expect(await castAt(there.url, vote, ballot)).toEqual({ kept: true });
    }
    const { questionId } = vote;
    await session.chair.does({ type: 'close-secret-vote', questionId, board: null });
    const result = await session.chair.sees(({ questions }) => questions[questionId]?.result);
    expect(result?.tally).toMatchObject({ agree: 9, disagree: 9 });
    const [late] = ballots;
    expect(late && (await castAt(there.url, vote, late))).toEqual({ kept: false, why: 'late' });
    expect(await there.parts.ballotBox.count(voteIdOf(vote.publicKey))).toBe(0);
    session.leave();
    await installation.stop();
  });

  it('X5: goes on after a restart of its only process: tablets cast again into the empty box', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-secret-'));
    const before = await startServer({ dataDir });
    const session = await openSession(before, 18);
    const vote = await openSecretVote(session);
    const ballots = await ballotsOfAll(session, vote, ['agree']);
    for (const ballot of ballots.slice(0, 9)) await castAt(before.url, vote, ballot);
    session.leave();
    await before.stop();

    const after = await startServer({ dataDir });
    const chair = await participant(after, PRIME_MINISTER);
    expect(await after.parts.ballotBox.count(voteIdOf(vote.publicKey))).toBe(0);
    for (const ballot of ballots) {
      expect(await castAt(after.url, vote, ballot)).toEqual({ kept: true });
    }
    const { questionId } = vote;
    await chair.does({ type: 'close-secret-vote', questionId, board: null });
    const result = await chair.sees(({ questions }) => questions[questionId]?.result);
    expect(result?.tally).toMatchObject({ agree: 18 });
    chair.leave();
    await after.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('X4: whose key went with its process gives no credentials any more, and says so', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-secret-'));
    const before = await startServer({ dataDir });
    const session = await openSession(before, 18);
    const { questionId } = await openSecretVote(session);
    session.leave();
    await before.stop();

    const after = await startServer({ dataDir });
    const chair = await participant(after, PRIME_MINISTER);
    const blinded = Buffer.alloc(256, 1).toString('base64');
    const request = { type: 'request-credential', questionId, blinded, signature: null } as const;
    expect(await chair.isRefused(request)).toBe('vote-key-lost');
    await chair.does({ type: 'void-vote', questionId, reason: 'Mất khóa' });
    chair.leave();
    await after.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
});
