import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OpenSecretVote, voteKeyHash } from '@e-cabinet/client/secret-ballot';
import type { SecretBallot } from '@e-cabinet/domain';
import type { ResultSheet, SealedResultSheet } from '@e-cabinet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NGHE_AN } from '../support/participants.ts';
import { ballotsOfAll, castAt, openSecretVote } from '../support/secret-vote.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type OpenSession, openSession } from '../support/session.ts';
import { ROOT } from '../support/source-files.ts';

const CHECK_SHEET = path.join(ROOT, 'packages/protocol/check-result-sheet.mjs');
const CHECK = path.join(ROOT, 'packages/protocol/check-board.sh');

let server: TestServer;
let session: OpenSession;
let vote: OpenSecretVote;
let ballots: readonly SecretBallot[];
let board: string;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-board-'));
  server = await startServer();
  session = await openSession(server, 18);
  vote = await openSecretVote(session);
  ballots = await ballotsOfAll(session, vote, ['agree', 'disagree', 'blank']);
  for (const ballot of ballots) await castAt(server.url, vote, ballot);
  await session.chair.does({ type: 'close-secret-vote', questionId: vote.questionId, board: null });
  board = (await boardFor(session.chair.personId)).body;
});

afterAll(async () => {
  session.leave();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function boardFor(personId: string) {
  const who = await server.signIn(personId);
  const { meetingId, questionId } = vote;
  const response = await who.fetch(`/api/meetings/${meetingId}/questions/${questionId}/board`);
  return { status: response.status, body: await response.text() };
}

/** Runs the script as a third party would: with a shell and `openssl`, and nothing of ours on the way. */
function check(text: string, ...more: readonly string[]) {
  const file = path.join(directory, 'board.txt');
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync('sh', [CHECK, file, ...more], { encoding: 'utf8' });
  return { status, said: stdout.trim().split('\n'), problems: stderr.trim().split('\n') };
}

/** The sealed sheet, and what the script for sheets says of it, as it is or altered. */
async function checkSheet(alter: (sheet: ResultSheet) => unknown = (sheet) => sheet) {
  const who = await server.signIn(session.chair.personId);
  const { meetingId, questionId } = vote;
  const address = `/api/meetings/${meetingId}/questions/${questionId}/result-sheet`;
  const sealed: SealedResultSheet = (await who.get(address)).body;
  const file = path.join(directory, 'sheet.json');
  writeFileSync(file, JSON.stringify({ ...sealed, sheet: alter(sealed.sheet) }));
  const { status, stderr } = spawnSync('node', [CHECK_SHEET, file], { encoding: 'utf8' });
  return { status, problems: stderr.trim().split('\n') };
}

/** The board with one line written anew. */
const withLine = (which: RegExp, anew: (line: string) => string) =>
  board
    .split('\n')
    .map((line) => (which.test(line) ? anew(line) : line))
    .join('\n');
const firstOf = (choice: string) =>
  board.split('\n').find((line) => line.startsWith(`ballot ${choice}`)) ?? '';
const without = (line: string) => board.replace(`${line}\n`, '');

describe('the board', () => {
  it('X6: is checked by openssl alone, with the hash that stood on the room screen', async () => {
    const { status, said } = check(board, await voteKeyHash(vote.publicKey));
    expect({ status, said: said.slice(1) }).toEqual({
      status: 0,
      said: [
        'agree: 6',
        'disagree: 6',
        'other: 0',
        'blank: 6',
        'As many ballots as credentials: 18. Every signature and the sum are right.',
      ],
    });
  });

  it('X6: holds the ballot of every voter, and no other', () => {
    expect(check(board, '', ballots[3]?.pk ?? '').status).toBe(0);
    const stranger = check(board, '', `${ballots[3]?.pk.slice(0, -6)}AAAA==`);
    expect(stranger).toMatchObject({
      status: 1,
      problems: ['The ballot of this pseudonym is not on the board.'],
    });
  });

  it('X6, V21: stands whole in the sealed result sheet, which is checked without the board', async () => {
    expect(await checkSheet()).toEqual({ status: 0, problems: [''] });
    const swapped = await checkSheet((sheet) => {
      const [first, ...others] = sheet.ballots.lines;
      return {
        ...sheet,
        ballots: { ...sheet.ballots, lines: [{ ...first, choice: 'other' }, ...others] },
      };
    });
    expect(swapped.status).toBe(1);
    expect(swapped.problems.join()).toContain('was altered');
  });

  it('X8: is the same for a bridge point as for the chair', async () => {
    expect(await boardFor(NGHE_AN)).toEqual({ status: 200, body: board });
  });

  it.each<readonly [string, () => string, RegExp]>([
    [
      'an altered choice',
      () => withLine(/^ballot agree/, (line) => line.replace('agree', 'disagree')),
      /choice was altered/,
    ],
    [
      'a dropped ballot',
      () => without(firstOf('disagree')),
      /18 credentials were given out, 17 ballots are here/,
    ],
    [
      'a dropped ballot and a tally to match',
      () => without(firstOf('disagree')).replace('tally disagree 6', 'tally disagree 5'),
      /18 credentials were given out, 17 ballots are here/,
    ],
    [
      'a doubled ballot',
      () => board.replace(firstOf('agree'), `${firstOf('agree')}\n${firstOf('agree')}`),
      /stands on the board twice/,
    ],
    [
      'a ballot in the place of another one',
      () => board.replace(firstOf('blank'), firstOf('agree')),
      /stands on the board twice/,
    ],
    [
      'a false tally',
      () => board.replace('tally agree 6', 'tally agree 8'),
      /agree: 8 are stated, 6 are here/,
    ],
    [
      'an answer that was not offered',
      () => board.replace(/tally other 0\n/, '').replace('tally blank 6\n', ''),
      /answer that the tally does not know/,
    ],
    [
      'another question',
      () => board.replace(/^question .+$/m, 'question another'),
      /credential is not of this vote/,
    ],
    ['another order', () => board.split('\n').reverse().join('\n'), /not sorted by pseudonym/],
    ['something else', () => 'hello\n', /This is not a board/],
  ])('X5, X6: %s is noticed', (_, altered, problem) => {
    const { status, problems } = check(altered());
    expect(status).toBe(1);
    expect(problems.join('\n')).toMatch(problem);
  });

  it('X2: another key than the one on the room screen is noticed', async () => {
    const other = await openSecretVoteOf();
    const { status, problems } = check(board, other);
    expect({ status, problems }).toEqual({
      status: 1,
      problems: ['The key is not the one that stood on the room screen.'],
    });
  });

  it('X6: is not there for who is not in the meeting', async () => {
    const stranger = server.visitor();
    const { meetingId, questionId } = vote;
    const address = `/api/meetings/${meetingId}/questions/${questionId}`;
    expect((await stranger.get(`${address}/board`)).status).toBe(401);
    expect((await stranger.get(`${address}/ballot-box`)).status).toBe(401);
  });
});

/** The hash of some other key. */
function openSecretVoteOf(): Promise<string> {
  return voteKeyHash(`${vote.publicKey.slice(0, -8)}AAAAIDAQ`);
}
