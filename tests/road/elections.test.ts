import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { QuestionText } from '@e-cabinet/domain';
import type { SealedResultSheet } from '@e-cabinet/protocol';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSheet } from '../support/check-sheet.ts';
import { NGHE_AN, SECRETARY, SESSION } from '../support/participants.ts';
import { ballotsOfAll, castAt, openSecretVote } from '../support/secret-vote.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { firstItem, type OpenSession, openSession } from '../support/session.ts';
import { ROOT } from '../support/source-files.ts';

const CHECK_BOARD = path.join(ROOT, 'packages/protocol/check-board.sh');

const candidates = (...labels: readonly string[]) =>
  labels.map((label, index) => ({ id: 'abcd'.charAt(index), label }));
const COMMITTEE: QuestionText = {
  text: 'Bầu ban soạn thảo',
  kind: 'approval',
  options: candidates('Bộ Tư pháp', 'Bộ Tài chính', 'Bộ Nội vụ', 'Bộ Công an'),
  link: null,
  secret: false,
  election: { places: 2, marks: 2 },
};
const HEAD: QuestionText = {
  text: 'Bầu trưởng ban',
  kind: 'ranking',
  options: candidates('Bộ Tư pháp', 'Bộ Tài chính', 'Bộ Nội vụ'),
  link: null,
  secret: false,
  election: { places: 1, marks: 3 },
};

let server: TestServer;
let session: OpenSession;
let directory: string;
let made = 0;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-elections-'));
  server = await startServer();
  session = await openSession(server);
  await session.chair.does({ type: 'take-up-item', itemId: firstItem(session.chair.meeting()).id });
});

afterAll(async () => {
  session.leave();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function put(question: QuestionText): Promise<string> {
  made += 1;
  const questionId = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const { id: itemId } = firstItem(session.chair.meeting());
  const asked = { questionId, itemId, question, repeats: null };
  await session.secretary.does({ type: 'put-question', ...asked });
  return questionId;
}

async function opened(question: QuestionText): Promise<string> {
  const questionId = await put(question);
  const how = { questionId, seconds: null, rollCall: false };
  await session.chair.does({ type: 'open-vote', ...how });
  const isOpen = session.members.map((each) =>
    each.sees(({ questions }) => questions[questionId]?.state === 'open'),
  );
  await Promise.all(isOpen);
  return questionId;
}

const ballot = (questionId: string, choice: string) => {
  return { type: 'cast-ballot', questionId, choice, comment: '', replaces: null } as const;
};

/** Each of so many members says the same, the chair first. */
async function elect(question: QuestionText, said: readonly (readonly [number, string])[]) {
  const questionId = await opened(question);
  const choices = said.flatMap(([count, choice]) => Array<string>(count).fill(choice));
  const cast = choices.map((choice, index) =>
    session.members[index]?.does(ballot(questionId, choice)),
  );
  await Promise.all(cast);
  await session.chair.does({ type: 'close-vote', questionId });
  const result = await session.members[5]?.sees(({ questions }) => questions[questionId]?.result);
  return { questionId, result };
}

async function sheetOf(questionId: string, personId = SECRETARY): Promise<SealedResultSheet> {
  const who = await server.signIn(personId);
  const address = `/api/meetings/${SESSION}/questions/${questionId}/result-sheet`;
  return (await who.get(address)).body;
}

type Altered = (result: {
  elected: string[];
  votes: Record<string, number>;
  rounds: { votes: Record<string, number>; exhausted: number; out: string[] }[];
}) => void;

/** The sheet with something else in its count. */
function altered(sealed: SealedResultSheet, alter: Altered): unknown {
  const copy = structuredClone(sealed) as unknown as {
    sheet: { result: { count: Parameters<Altered>[0] } };
  };
  alter(copy.sheet.result.count);
  return copy;
}

describe('an approval', () => {
  it('V28, V29: elects whom the members marked, and names a tie that the chair’s ballot settles', async () => {
    const { questionId, result } = await elect(COMMITTEE, [
      [8, 'a+b'],
      [7, 'a+c'],
      [6, 'b+c'],
      [1, 'c+d'],
      [3, 'a'],
      [2, 'blank'],
    ]);
    // a 18, b 14, c 14: one place is left for two, and the chair marked b.
    expect(result).toMatchObject({
      outcome: 'adopted',
      needed: 14,
      tie: 'chair',
      chairChoice: 'a+b',
      count: {
        votes: { a: 18, b: 14, c: 14, d: 1 },
        elected: ['a', 'b'],
        tied: { candidates: ['b', 'c'], places: 1 },
      },
    });
    const sealed = await sheetOf(questionId);
    expect(checkSheet(sealed)).toMatchObject({ status: 0, problems: '' });
    expect(checkSheet(sealed).said).toContain('Elected: Bộ Tư pháp, Bộ Tài chính');
    expect(checkSheet(await sheetOf(questionId, NGHE_AN)).status).toBe(0);
    const more = altered(sealed, ({ votes }) => {
      votes.d = 15;
    });
    expect(checkSheet(more).problems).toMatch(/d: 15 stated, 1 found/);
    const other = altered(sealed, ({ elected }) => {
      elected[1] = 'd';
    });
    expect(checkSheet(other).problems).toMatch(/elected without enough votes/);
    const fewer = altered(sealed, ({ elected }) => {
      elected.shift();
    });
    expect(checkSheet(fewer).problems).toMatch(/enough votes is not elected/);
  });

  it('V27: takes no marking that is not one of its own', async () => {
    const questionId = await opened(COMMITTEE);
    const [, member] = session.members;
    const refused = async (choice: string) => member?.isRefused(ballot(questionId, choice));
    expect(await refused('a+b+c')).toBe('marks-too-many');
    expect(await refused('b+a')).toBe('marks-unordered');
    expect(await refused('a+a')).toBe('marks-repeated');
    expect(await refused('a>b')).toBe('option-unknown');
    expect(await refused('x')).toBe('option-unknown');
    for (const bad of ['', '+', 'a+', '+a', 'a++b', 'a+constructor', 'a b']) {
      expect(await refused(bad)).toBe('malformed');
    }
    expect(await refused('a'.repeat(2_000))).toBe('text-too-long');
    const entered = { questionId, seatId: member?.seatId ?? '', comment: '', reason: 'Giơ tay' };
    const enter = { type: 'enter-ballot', replaces: null, ...entered } as const;
    expect(await session.secretary.isRefused({ ...enter, choice: 'c+b' })).toBe('marks-unordered');
    await session.secretary.does({ ...enter, choice: 'b+c' });
    await session.chair.does({ type: 'close-vote', questionId });
    const result = await member?.sees(({ questions }) => questions[questionId]?.result);
    expect(result?.tally).toEqual({ 'b+c': 1, blank: 0 });
  });
});

describe('a ranking', () => {
  it('V30: is counted in rounds, which the sheet shows and the script counts again', async () => {
    const { questionId, result } = await elect(HEAD, [
      [11, 'a'],
      [9, 'b>a'],
      [5, 'c>b'],
      [2, 'c'],
    ]);
    expect(result).toMatchObject({
      outcome: 'adopted',
      tie: null,
      chairChoice: null,
      count: {
        elected: ['b'],
        rounds: [
          { votes: { a: 11, b: 9, c: 7 }, exhausted: 0, out: ['c'], tie: null },
          { votes: { a: 11, b: 14 }, exhausted: 2, out: [], tie: null },
        ],
      },
    });
    const sealed = await sheetOf(questionId);
    expect(checkSheet(sealed)).toMatchObject({ status: 0, problems: '' });
    const swapped = altered(sealed, ({ rounds }) => {
      if (rounds[0]) rounds[0].out = ['b'];
    });
    expect(checkSheet(swapped).problems).toMatch(/had not the fewest votes/);
    const exhausted = altered(sealed, ({ rounds }) => {
      if (rounds[1]) rounds[1].exhausted = 1;
    });
    expect(checkSheet(exhausted).problems).toMatch(/Round 2 is not counted right/);
  });

  it('V30: stands in the exported result with every round', async () => {
    const who = await server.signIn(SECRETARY);
    const response = await who.fetch(`/api/meetings/${SESSION}/results.docx`);
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const text = new TextDecoder()
      .decode(parts['word/document.xml'])
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '');
    expect(text).toContain('Trúng cử 1/1 người: Bộ Tài chính; đủ số người được bầu.');
    expect(text).toContain('Trúng cử 2/2 người: Bộ Tư pháp, Bộ Tài chính; ');
    expect(text).toContain(
      'Bộ Tài chính, Bộ Nội vụ ngang phiếu cho 1 vị trí, thực hiện theo phiếu của người chủ trì.',
    );
    expect(text).toContain('Phiếu không còn tính cho ai');
    expect(text).toContain('1. Bộ Tài chính; 2. Bộ Tư pháp');
    const workbook = await who.fetch(`/api/meetings/${SESSION}/results.xlsx`);
    expect(workbook.status).toBe(200);
  });
});

describe('a secret ranking', () => {
  it('V27, X6: is marked, cast and counted as an open one, and checked by both scripts', async () => {
    const vote = await openSecretVote(session, { ...HEAD, secret: true });
    const ballots = await ballotsOfAll(session, vote, ['a>b', 'b>a', 'b', 'c>a>b', 'blank', 'b>c']);
    const [first] = ballots;
    if (!first) throw new Error('nobody has a ballot');
    expect(await castAt(server.url, vote, { ...first, choice: 'a+b' })).toMatchObject({
      kept: false,
    });
    for (const each of ballots) {
      expect(await castAt(server.url, vote, each)).toMatchObject({ kept: true });
    }
    const { questionId } = vote;
    await session.chair.does({ type: 'close-secret-vote', questionId, board: null });
    const result = await session.members[7]?.sees(({ questions }) => questions[questionId]?.result);
    // 5 a>b, 5 b>a, 5 b, 4 c>a>b, 4 blank, 4 b>c: b has 14 of 27 at once.
    expect(result).toMatchObject({
      tally: { 'a>b': 5, 'b>a': 5, b: 5, 'c>a>b': 4, blank: 4, 'b>c': 4 },
      count: { elected: ['b'], rounds: [{ votes: { a: 5, b: 14, c: 4 }, exhausted: 4 }] },
      chairChoice: null,
      ballots: null,
    });
    expect(checkSheet(await sheetOf(questionId))).toMatchObject({ status: 0, problems: '' });
    const who = await server.signIn(NGHE_AN);
    const board = await who.fetch(`/api/meetings/${SESSION}/questions/${questionId}/board`);
    const file = path.join(directory, 'board.txt');
    writeFileSync(file, await board.text());
    const run = spawnSync('sh', [CHECK_BOARD, file], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('c>a>b: 4');
  });
});
