import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UPLOAD_HEADER } from '@e-cabinet/protocol';
import { type Database, fileFacts } from '@e-cabinet/storage';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  cabinet,
  openRecords,
  type PaperServer,
  secretary,
  startPaperServer,
} from '../support/paper-server.ts';
import { ofSize } from '../support/pdfs/large.ts';
import { locked, textDocument } from '../support/pdfs/ordinary.ts';
import { office, program } from '../support/pdfs/other-files.ts';
import {
  answerTo,
  asSecretary,
  formEnd,
  formPart,
  openUpload,
  send,
  upload,
} from '../support/uploads.ts';

const limit = 200 * 2 ** 20;
/** The machine may be busy. */
const patience = { timeout: 10_000 };
let database: Database;
let server: PaperServer;
let directory: string;
let paper: string;
let content: Buffer<ArrayBuffer>;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-upload-'));
  paper = path.join(directory, 'paper.pdf');
  await textDocument(paper, 3);
  content = Buffer.from(await readFile(paper));
  database = await openRecords();
  server = await startPaperServer(database);
});
afterEach(async () => {
  await expect.poll(() => server.parts(), patience).toEqual([]);
  expect(server.failures).toEqual([]);
});
afterAll(async () => {
  await server.close();
  await database.close();
  rmSync(directory, { recursive: true });
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a paper that is taken', () => {
  test('is kept under its hash and answered with its facts', async () => {
    const sha256 = hashOf(content);
    const facts = { sha256, size: content.length, pages: 3, mediaType: 'application/pdf' };
    const answer = await upload(server, paper);
    expect(answer).toEqual({ status: 201, body: { ...facts, name: 'Tờ trình.pdf' } });
    expect(await server.papers.store.verify(sha256)).toBe(true);
    expect(await fileFacts(database.kysely, cabinet, sha256)).toEqual(answer.body);
  });

  test.each(['NFC', 'NFD'])('keeps its Vietnamese name, sent as %s', async (form) => {
    const name = 'Dự thảo Nghị định về định danh và xác thực điện tử.pdf';
    const { body } = await upload(server, paper, name.normalize(form));
    expect(body).toMatchObject({ name });
  });

  test.each([
    ['filename="../../../etc/passwd"', 'passwd.pdf'],
    ['filename="C:\\\\a\\\\Báo cáo.pdf"', 'Báo cáo.pdf'],
    ["filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf", 'Báo cáo.pdf'],
    ['filename="\u202Efdp.exe"', 'fdp.exe.pdf'],
    ['filename=".."', 'paper.pdf'],
  ])('keeps nothing of a path or a trick in its name: %s', async (filename, name) => {
    const request = openUpload(server);
    request.end(Buffer.concat([formPart(`name="file"; ${filename}`, content), formEnd]));
    expect(await answerTo(request)).toMatchObject({ status: 201, body: { name } });
  });

  test('may be sent by many at once and is kept once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => upload(server, paper)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await server.papers.store.verify(hashOf(content))).toBe(true);
  });

  test('may come a byte at a time', async () => {
    const request = openUpload(server);
    const bytes = Buffer.concat([formPart('name="file"; filename="a.pdf"', content), formEnd]);
    for (let at = 0; at < bytes.length; at += 1) request.write(bytes.subarray(at, at + 1));
    request.end();
    expect(await answerTo(request)).toMatchObject({ status: 201, body: { pages: 3 } });
  });

  test('may be exactly as large as the limit', async () => {
    const large = path.join(directory, 'large.pdf');
    await ofSize(large, limit);
    expect(await upload(server, large)).toMatchObject({ status: 201, body: { size: limit } });
  });
});

describe('a file that is refused', () => {
  test('is refused with its reason and nothing of it is kept', async () => {
    const file = path.join(directory, 'refused');
    await program(file);
    expect(await upload(server, file, 'Báo cáo.pdf')).toEqual({
      status: 415,
      body: { refusal: 'file-not-pdf', detected: 'application/x-msdownload' },
    });
    expect(await server.papers.store.stat(hashOf(await readFile(file)))).toBeNull();
    await office(file, 'word');
    expect(await upload(server, file)).toMatchObject({
      status: 415,
      body: { refusal: 'file-office' },
    });
    await locked(file);
    expect(await upload(server, file)).toEqual({ status: 422, body: { refusal: 'pdf-encrypted' } });
    await writeFile(file, '');
    expect(await upload(server, file)).toEqual({ status: 422, body: { refusal: 'file-empty' } });
  });

  const tooLarge = { status: 413, body: { refusal: 'file-too-large', limit } };

  test('of 201 MB is refused from its announced length, before it is sent', async () => {
    const request = openUpload(server, 201 * 2 ** 20 + 500);
    request.write(formPart('name="file"; filename="a.pdf"', '%PDF-1.7').subarray(0, -2));
    expect(await answerTo(request)).toEqual(tooLarge);
    request.destroy();
  });

  test('that is one byte too large is refused when that byte comes', async () => {
    const large = path.join(directory, 'larger.pdf');
    await ofSize(large, limit + 1);
    expect(await upload(server, large)).toEqual(tooLarge);
  });

  test('of no announced length is refused when the limit is passed', async () => {
    const small = await startPaperServer(database, { limits: { fileSize: 1_000_000 } });
    const request = openUpload(small);
    const answer = answerTo(request);
    request.write(formPart('name="file"; filename="a.pdf"', '%PDF-1.7').subarray(0, -2));
    for (let sent = 0; sent < 20; sent += 1) request.write(Buffer.alloc(100_000));
    expect(await answer).toMatchObject({ status: 413, body: { limit: 1_000_000 } });
    expect(await small.parts()).toEqual([]);
    request.destroy();
    await small.close();
  });
});

describe('a request that is not one file of a secretary', () => {
  const form = (field = 'file') => {
    const data = new FormData();
    data.append(field, new Blob([content]), 'a.pdf');
    return data;
  };

  test('is refused without a signed-in person, and to whoever does not prepare meetings', async () => {
    const header = { [UPLOAD_HEADER.name]: UPLOAD_HEADER.value };
    const nobody = await send(server, form(), header);
    expect(nobody).toEqual({ status: 401, body: { refusal: 'not-signed-in' } });
    const member = await send(server, form(), { ...header, 'x-person': 'member' });
    expect(member).toEqual({ status: 403, body: { refusal: 'not-allowed' } });
    for (const other of ['ministry', '%00', '%2e%2e%2f', 'x'.repeat(5_000)]) {
      const answer = await send(server, form(), asSecretary, other);
      expect(answer).toEqual({ status: 403, body: { refusal: 'not-allowed' } });
    }
  });

  test('is refused without the header that other sites cannot send', async () => {
    const refused = { status: 403, body: { refusal: 'foreign-origin' } };
    expect(await send(server, form(), { 'x-person': secretary })).toEqual(refused);
    const wrong = { 'x-person': secretary, 'x-requested-with': 'XMLHttpRequest' };
    expect(await send(server, form(), wrong)).toEqual(refused);
  });

  test.each(['application/json', 'application/pdf', 'application/x-www-form-urlencoded'])(
    'is refused as %s',
    async (type) => {
      const answer = await send(server, 'a=b', { ...asSecretary, 'content-type': type });
      expect(answer).toEqual({ status: 415, body: { refusal: 'wrong-content-type' } });
    },
  );

  const file = () => formPart('name="file"; filename="a.pdf"', content);
  const malformed = { status: 400, body: { refusal: 'malformed-request' } };

  test.each<[string, () => Buffer]>([
    ['two files', () => Buffer.concat([file(), file(), formEnd])],
    ['a file and a field', () => Buffer.concat([file(), formPart('name="a"', 'b'), formEnd])],
    [
      'a file in another field',
      () => Buffer.concat([formPart('name="paper"; filename="a"', content), formEnd]),
    ],
    ['a field instead of a file', () => Buffer.concat([formPart('name="file"', 'text'), formEnd])],
    [
      'a file without a name',
      () => Buffer.concat([formPart('name="file"; filename=""', content), formEnd]),
    ],
    ['no part', () => formEnd],
    ['no form', () => Buffer.from('nothing of the kind')],
    ['no end', () => file()],
    [
      'a part without a header',
      () => Buffer.from('--x-boundary-x\r\n\r\n\r\n--x-boundary-x--\r\n'),
    ],
    ['a header without end', () => Buffer.from(`--x-boundary-x\r\n${'a'.repeat(100_000)}`)],
  ])('is refused with %s', async (_, body) => {
    const request = openUpload(server);
    request.end(body());
    expect(await answerTo(request)).toEqual(malformed);
  });

  test('is refused without a boundary', async () => {
    const headers = { ...asSecretary, 'content-type': 'multipart/form-data' };
    expect(await send(server, 'abc', headers)).toEqual(malformed);
  });
});
