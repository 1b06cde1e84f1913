import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspectionLimits, inspector } from '@e-cabinet/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as bombs from '../support/pdfs/bombs.ts';
import * as broken from '../support/pdfs/broken.ts';
import * as large from '../support/pdfs/large.ts';
import { type Piece, pieces } from '../support/pdfs/marked.ts';
import * as ordinary from '../support/pdfs/ordinary.ts';
import * as others from '../support/pdfs/other-files.ts';

type Make = (path: string) => void | Promise<void>;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-inspection-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const inspect = inspector(inspectionLimits);

async function findingsOf(make: Make, limits = inspectionLimits) {
  const file = path.join(directory, 'file');
  await make(file);
  try {
    return await inspector(limits)(file);
  } finally {
    rmSync(file);
  }
}

describe('a sound PDF is taken', () => {
  const a4 = [595.28, 841.89];
  const a3Landscape = [1190.55, 841.89];
  const facts = (pages: number, size: number[], more: object = {}) => ({
    sound: true,
    facts: {
      pages,
      pageSizes: Array.from({ length: Math.min(pages, 20) }, () => size),
      encrypted: false,
      form: 'none',
      ...more,
    },
  });

  test.each<[string, Make, object]>([
    ['text', (file) => ordinary.textDocument(file, 3), facts(3, a4)],
    ['object and table streams', (file) => ordinary.compactDocument(file, 40), facts(40, a4)],
    ['A3 tables', (file) => ordinary.tables(file, 12), facts(12, a3Landscape)],
    ['turned pages', ordinary.turned, facts(2, [841.89, 595.28])],
    ['a form', ordinary.form, facts(2, a4, { form: 'fields' })],
    ['an owner password only', ordinary.restricted, facts(2, a4, { encrypted: true })],
    ['a scan of 300 pages', (file) => large.scan(file, 300), facts(300, a4)],
    ['200 MB', (file) => large.ofSize(file, 200 * 2 ** 20), facts(1, a4)],
    ['a wrong table that readers mend', (file) => broken.wrongTable(file, 5), facts(5, a4)],
    ['bytes before the header', broken.leadingBytes, facts(2, a4)],
    ['one page that says it is a million', bombs.claimsMillionPages, facts(1, a4)],
    ['a tree of 2,000 levels', (file) => bombs.deepTree(file, 2_000), facts(1, a4)],
  ])('%s', async (_, make, expected) => {
    expect(await findingsOf(make)).toEqual(expected);
  });
});

describe('a paper that is marked as a state secret is not taken', () => {
  const at = (text: string, x: number, y: number): Piece => ({ text, x, y });
  const title = at('TỜ TRÌNH', 250, 700);
  const letters = [...'TUYỆT MẬT'].map((letter, index) => at(letter, 400 + 12 * index, 780));

  test.each<[string, readonly Piece[], string]>([
    ['a stamp', [title, at('MẬT', 480, 780)], 'MẬT'],
    ['a stamp beside the heading', [at('CHÍNH PHỦ', 60, 780), at('TỐI MẬT', 480, 780)], 'TỐI MẬT'],
    ['a stamp letter by letter, between dots', [...letters, at('· ·', 380, 780)], 'TUYỆT MẬT'],
  ])('%s', async (_, page, mark) => {
    const refusal = { refusal: 'pdf-secret', mark };
    expect(await findingsOf((file) => pieces(file, [page]))).toEqual({ sound: false, refusal });
  });

  test.each<[string, readonly (readonly Piece[])[]]>([
    ['the word within a line', [[at('LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC', 60, 700)]]],
    [
      'a line word by word',
      [['BÍ', 'MẬT', 'NHÀ', 'NƯỚC'].map((word, i) => at(word, 60 + 40 * i, 700))],
    ],
    ['the word as it is spoken', [[at('mật', 60, 700)]]],
    ['a later page', [[title], [at('MẬT', 60, 700)]]],
  ])('but one with %s is', async (_, pages) => {
    expect(await findingsOf((file) => pieces(file, pages))).toMatchObject({ sound: true });
  });
});

describe('what is not a sound PDF is refused with its reason', () => {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const presentation = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  test.each<[string, Make, object]>([
    ['nothing', others.empty, { refusal: 'file-empty' }],
    ['a program', others.program, notPdf('application/x-msdownload')],
    [
      'a program that is a PDF too',
      others.programWithPdfHeader,
      notPdf('application/x-msdownload'),
    ],
    ['a picture', others.picture, notPdf('image/png')],
    ['an archive', others.archive, notPdf('application/zip')],
    ['a text', others.plainText, { refusal: 'file-not-pdf' }],
    ['a document', (file) => others.office(file, 'word'), office(document)],
    ['a workbook', (file) => others.office(file, 'xl'), office(spreadsheet)],
    ['a presentation', (file) => others.office(file, 'ppt'), office(presentation)],
    ['an OpenDocument', others.openDocument, office('application/vnd.oasis.opendocument.text')],
    ['an old document', others.oldOffice, office('application/x-cfb')],
    ['rich text', others.richText, office('application/rtf')],
    ['a password', ordinary.locked, { refusal: 'pdf-encrypted' }],
    ['a certificate', broken.forCertificate, { refusal: 'pdf-encrypted' }],
    ['a tenth of a PDF', broken.truncated, { refusal: 'pdf-broken' }],
    ['a header and noise', broken.headerOnly, { refusal: 'pdf-broken' }],
    ['no pages', broken.withoutPages, { refusal: 'pdf-no-pages' }],
    ['a page that is not there', broken.claimsOnePage, { refusal: 'pdf-broken' }],
    ['a tree that is its own child', bombs.circularTree, { refusal: 'pdf-broken' }],
    ['three million brackets', bombs.deepBrackets, { refusal: 'pdf-broken' }],
    ['a million pages of seven objects', bombs.millionPages, { refusal: 'pdf-too-complex' }],
    ['8 GB of content', bombs.contentBomb, { refusal: 'pdf-too-complex' }],
    ['8 GB of objects', bombs.objectStreamBomb, { refusal: 'pdf-too-complex' }],
    ['8 GB of table', bombs.tableBomb, { refusal: 'pdf-too-complex' }],
  ])('%s', async (_, make, refusal) => {
    expect(await findingsOf(make)).toEqual({ sound: false, refusal });
  });

  function notPdf(detected: string) {
    return { refusal: 'file-not-pdf', detected };
  }
  function office(detected: string) {
    return { refusal: 'file-office', detected };
  }
});

test('how much the server itself takes makes no broken file too complex', async () => {
  const taken = Buffer.alloc(inspectionLimits.memory / 2, 1);
  const findings = await findingsOf(broken.headerOnly);
  expect(findings).toEqual({ sound: false, refusal: { refusal: 'pdf-broken' } });
  expect(taken.length).toBeGreaterThan(0);
});

describe('an inspection has its limits', () => {
  const tooComplex = { sound: false, refusal: { refusal: 'pdf-too-complex' } };
  const deep: Make = (file) => bombs.deepTree(file, 100_000);

  test('of processor time', async () => {
    expect(await findingsOf(deep, { ...inspectionLimits, cpuSeconds: 1 })).toEqual(tooComplex);
  });

  test('of time by the clock', async () => {
    expect(await findingsOf(deep, { ...inspectionLimits, patienceMs: 400 })).toEqual(tooComplex);
  });

  test('of pages', async () => {
    const limits = { ...inspectionLimits, pages: 4 };
    expect(await findingsOf((file) => ordinary.textDocument(file, 5), limits)).toEqual(tooComplex);
  });

  test('a file whose process dies is refused alone: the others go on', async () => {
    const bomb = path.join(directory, 'bomb');
    const papers = ['first', 'second'].map((name) => path.join(directory, name));
    bombs.contentBomb(bomb);
    await Promise.all(papers.map((paper) => ordinary.textDocument(paper)));
    const all = await Promise.all([bomb, ...papers].map((file) => inspect(file)));
    expect(all.map((found) => found.sound)).toEqual([false, true, true]);
  });

  test('who leaves ends it at once', async () => {
    const file = path.join(directory, 'left');
    await deep(file);
    const leaving = new AbortController();
    const inspecting = inspect(file, leaving.signal);
    setTimeout(() => leaving.abort(new Error('left')), 300);
    await expect(inspecting).rejects.toThrow('left');
  });

  test('a fault of ours is no fault of the file', async () => {
    await expect(inspect(path.join(directory, 'missing'))).rejects.toThrow('ENOENT');
  });
});
