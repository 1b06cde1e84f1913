import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BallotReceipt,
  ballotCode,
  type SealedResultSheet,
  sealedBallotText,
} from '@e-cabinet/protocol';
import { openSigner } from '@e-cabinet/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  NGHE_AN,
  type Participant,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { hashesIn, holds, saidIn, sha256 } from '../support/receipts.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type OpenSession, openSession, openVote } from '../support/session.ts';
import { ROOT } from '../support/source-files.ts';

const CHECK = path.join(ROOT, 'packages/protocol/check-result-sheet.mjs');

let server: TestServer;
let session: OpenSession;
let directory: string;
/** The vote that the tests read: closed, with one changed ballot, one entered, and one that is missing. */
let questionId: string;
const receipts = new Map<string, BallotReceipt>();

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-sheets-'));
  server = await startServer();
  session = await openSession(server);
  questionId = await openVote(session);
  const [changing, entered, silent, ...others] = session.members as [
    Participant,
    Participant,
    Participant,
    ...Participant[],
  ];
  for (const each of [changing, ...others]) receipts.set(each.seatId, await castBy(each, 'agree'));
  const { version: first = null } = receipts.get(changing.seatId) ?? {};
  receipts.set(changing.seatId, await castBy(changing, 'disagree', first));
  await enterFor(entered);
  await session.chair.does({ type: 'close-vote', questionId });
  await silent.sees(({ questions }) => questions[questionId]?.state === 'closed');
});

afterAll(async () => {
  session.leave();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function castBy(
  who: Participant,
  choice: string,
  replaces: number | null = null,
): Promise<BallotReceipt> {
  const cast = { type: 'cast-ballot', questionId, comment: '' } as const;
  const { receipt } = await who.does({ ...cast, choice, replaces });
  if (!receipt) throw new Error('the ballot was answered without a receipt');
  return receipt;
}

async function enterFor({ seatId }: Participant): Promise<void> {
  const reason = 'Giơ tay';
  const entry = {
    type: 'enter-ballot',
    replaces: null,
    questionId,
    seatId,
    choice: 'other',
    reason,
  } as const;
  const { receipt } = await session.secretary.does({ ...entry, comment: 'Đề nghị bổ sung' });
  expect(receipt).toBeNull();
}

async function get(personId: string, what: 'receipt' | 'result-sheet', of = questionId) {
  const who = await server.signIn(personId);
  return who.get(`/api/meetings/${SESSION}/questions/${of}/${what}`);
}

describe('the receipt of a ballot', () => {
  it('V20: is signed with the published key, over a hash that only the voter can open', async () => {
    const { publicKey } = (await server.visitor().get('/api/installation')).body;
    const [, , , voter] = session.members;
    const receipt = receipts.get(voter?.seatId ?? '');
    if (!voter || !receipt) throw new Error('nobody has voted');
    expect(receipt.publicKey).toBe(publicKey);
    expect(holds(receipt)).toBe(true);
    const { meetingId, version, at, hash, salt } = receipt;
    const said = { questionId, seatId: voter.seatId, choice: 'agree', comment: '' };
    expect(sha256(sealedBallotText({ meetingId, ...said, version, at }, salt))).toBe(hash);
  });

  it('V20: is given to nobody else; of an entered ballot to the voter, of the last one when it was changed', async () => {
    const [changing, entered, silent] = session.members;
    if (!changing || !entered || !silent) throw new Error('nobody is there');
    const last = receipts.get(changing.seatId);
    if (!last) throw new Error('the changed ballot has no receipt');
    expect(saidIn((await get(changing.personId, 'receipt')).body)).toEqual(saidIn(last));
    expect((await get(entered.personId, 'receipt')).body.hash).toMatch(/^[0-9a-f]{64}$/);
    for (const personId of [silent.personId, SECRETARY, NGHE_AN]) {
      expect((await get(personId, 'receipt')).status).toBe(404);
    }
    const stranger = server.visitor();
    const address = `/api/meetings/${SESSION}/questions/${questionId}/receipt`;
    expect((await stranger.get(address)).status).toBe(401);
  });

  it('is signed with a key that lies beside the records, for its owner only, and outlives the server', async () => {
    const { config, signer } = server.parts;
    expect(statSync(path.join(config.dataDir, 'signing-key')).mode & 0o777).toBe(0o600);
    expect((await openSigner(config)).publicKey).toBe(signer.publicKey);
  });
});

describe('the sealed result sheet', () => {
  /** What the script says of a sheet. */
  function check(sheet: unknown, ...args: string[]) {
    const file = path.join(directory, 'result-sheet.json');
    writeFileSync(file, typeof sheet === 'string' ? sheet : JSON.stringify(sheet));
    const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, file, ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  async function sheetFor(personId: string): Promise<SealedResultSheet> {
    const { status, body } = await get(personId, 'result-sheet');
    expect(status).toBe(200);
    return body;
  }

  /** The sheet with something else in it, under the old signature. */
  function altered(sealed: SealedResultSheet, change: (sheet: SealedResultSheet['sheet']) => void) {
    const copy = structuredClone(sealed);
    change(copy.sheet);
    return copy;
  }

  it('V21: is found right from the exported file alone, with every voter’s code in it', async () => {
    const { publicKey } = (await server.visitor().get('/api/installation')).body;
    const who = await server.signIn(SECRETARY);
    const exported = await who.fetch(
      `/api/meetings/${SESSION}/questions/${questionId}/result-sheet`,
    );
    expect(exported.headers.get('content-disposition')).toContain(
      `result-sheet-${questionId}.json`,
    );
    const codes = [...receipts.values()].flatMap(({ hash }) => ['--code', ballotCode(hash)]);
    expect(codes.length).toBe(2 * 25);
    const found = check(await exported.text(), '--key', publicKey, ...codes);
    expect(found).toMatchObject({ status: 0, stderr: '' });
    expect(found.stdout).toContain('{"agree":24,"disagree":1,"other":1}');
  });

  it('V21: a code that is not in it, or another key, is noticed', async () => {
    const sealed = await sheetFor(SECRETARY);
    expect(check(sealed, '--code', 'AAAAA-AAAAA')).toMatchObject({
      status: 1,
      stderr: 'AAAAA-AAAAA is not in the sheet.\n',
    });
    const other = generateKeyPairSync('ed25519').publicKey;
    const publicKey = other.export({ format: 'der', type: 'spki' }).toString('base64');
    expect(check(sealed, '--key', publicKey).stderr).toMatch(
      /another public key[\s\S]*does not hold/,
    );
  });

  it.each(['by name', 'without names'])(
    'V21: %s, a ballot altered, dropped or added is noticed',
    async (form) => {
      const sealed = await sheetFor(form === 'by name' ? SECRETARY : NGHE_AN);
      expect(check(sealed)).toMatchObject({ status: 0 });
      const alter = altered(sealed, ({ ballots }) => {
        const line: { choice?: string; recorded?: { event: { choice: unknown } } } =
          ballots.lines.find(
            (each) => ('choice' in each ? each.choice : each.recorded.event.choice) === 'agree',
          ) ?? {};
        if (line.recorded) line.recorded.event.choice = 'disagree';
        else line.choice = 'disagree';
      });
      expect(check(alter).stderr).toMatch(
        /signature does not hold[\s\S]*agree: 24 are stated, 23 are listed/,
      );
      const drop = altered(sealed, ({ ballots }) => void (ballots.lines as unknown[]).pop());
      expect(check(drop).stderr).toMatch(
        /signature does not hold[\s\S]*26 ballots are stated, 25 are listed/,
      );
      const add = altered(sealed, ({ ballots }) => {
        (ballots.lines as unknown[]).push({ ...ballots.lines[0], hash: 'f'.repeat(64) });
      });
      expect(check(add).stderr).toMatch(
        /signature does not hold[\s\S]*26 ballots are stated, 27 are listed/,
      );
      for (const each of [alter, drop, add]) expect(check(each).status).toBe(1);
    },
  );

  it('V21: each check finds by itself what it is there for', async () => {
    const sealed = await sheetFor(SECRETARY);
    const said = (change: (sheet: SealedResultSheet['sheet']) => void) =>
      check(altered(sealed, change)).stderr;
    const named = ({ ballots }: SealedResultSheet['sheet']) => {
      const line = ballots.byName ? ballots.lines[0] : undefined;
      if (!line) throw new Error('no names');
      return line;
    };
    expect(said((sheet) => Object.assign(named(sheet), { salt: '0'.repeat(32) }))).toMatch(
      /was altered/,
    );
    expect(said((sheet) => Object.assign(named(sheet).recorded, { by: 'somebody' }))).toMatch(
      /is not in the log/,
    );
    expect(said(({ log }) => void (log.records as string[]).reverse())).toMatch(
      /hash chain is broken/,
    );
    expect(said(({ log }) => void (log.records as string[]).pop())).toMatch(
      /one hash for each record/,
    );
    expect(said(({ ballots }) => void (ballots.lines as unknown[]).reverse())).toMatch(
      /not sorted/,
    );
    expect(said(({ result }) => Object.assign(result, { outcome: 'rejected' }))).toBe(
      'The signature does not hold.\n',
    );
    expect(check('{}').status).toBe(1);
  });

  it('V13, V21: names nobody to those who do not hear the names, nor when or in which order they voted', async () => {
    const sealed = await sheetFor(NGHE_AN);
    expect(sealed.sheet.ballots.byName).toBe(false);
    const line = Object.keys(sealed.sheet.ballots.lines[0] ?? {}).sort();
    expect(line).toEqual(['choice', 'hash']);
    const text = JSON.stringify(sealed.sheet.ballots);
    const told = [...receipts].flatMap(([seatId, { salt }]) => [seatId, salt]);
    expect(told.filter((secret) => text.includes(secret))).toEqual([]);
    const named = await sheetFor(SECRETARY);
    expect(hashesIn(sealed.sheet)).toEqual(hashesIn(named.sheet));
  });

  it('V21: is the same for everybody who sees alike, and says when the vote was declared void', async () => {
    const member = session.members[3]?.personId ?? '';
    expect(await sheetFor(member)).toEqual(await sheetFor(SECRETARY));
    const open = await openVote(session);
    await session.chair.does({ type: 'close-vote', questionId: open });
    await session.chair.does({ type: 'void-vote', questionId: open, reason: 'Nhầm nội dung' });
    const { body } = await get(SECRETARY, 'result-sheet', open);
    expect(body.sheet.question.voidedBecause).toBe('Nhầm nội dung');
    expect(check(body)).toMatchObject({ status: 0 });
  });

  it('V10, V21: is not there before the vote is closed, nor for who has no seat', async () => {
    const open = await openVote(session);
    for (const personId of [SECRETARY, session.chair.personId, NGHE_AN]) {
      expect((await get(personId, 'result-sheet', open)).status).toBe(404);
    }
    expect((await get('person-administrator', 'result-sheet')).status).toBe(404);
    expect((await get(SECRETARY, 'result-sheet', 'constructor')).status).toBe(404);
    await session.chair.does({ type: 'close-vote', questionId: open });
  });
});

it('a participant of the session sees nothing of what it could be opened with', async () => {
  const colleague = await participant(server, session.members[3]?.personId ?? '');
  const text = JSON.stringify([colleague.meeting(), colleague.mine()]);
  const salts = [...receipts.values()].map(({ salt }) => salt);
  expect(salts.filter((salt) => text.includes(salt))).toEqual([]);
  colleague.leave();
});
