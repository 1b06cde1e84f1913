import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPapers } from '@e-cabinet/server';
import type { Database } from '@e-cabinet/storage';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  cabinet,
  openRecords,
  type PaperServer,
  startPaperServer,
} from '../support/paper-server.ts';
import { textDocument } from '../support/pdfs/ordinary.ts';
import {
  answerTo,
  asSecretary,
  formEnd,
  formPart,
  openUpload,
  statusOf,
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

describe('an upload that does not end', () => {
  const start = (at = server) => {
    const request = openUpload(at, 10_000_000);
    request.write(formPart('name="file"; filename="a.pdf"', content).subarray(0, -2));
    return request;
  };

  test('leaves nothing when its connection is cut in the middle', async () => {
    const request = start();
    await expect.poll(() => server.parts(), patience).toHaveLength(1);
    request.destroy();
    await expect.poll(() => server.parts(), patience).toEqual([]);
  });

  test('is given up when nothing more comes', async () => {
    const impatient = await startPaperServer(database, { limits: { stallMs: 500 } });
    const request = start(impatient);
    expect(await answerTo(request)).toEqual({
      status: 408,
      body: { refusal: 'upload-interrupted' },
    });
    expect(await impatient.parts()).toEqual([]);
    request.destroy();
    await impatient.close();
  });

  test('is given up when it takes too long, though something comes', async () => {
    const patient = await startPaperServer(database, {
      limits: { stallMs: 60_000, totalMs: 1_500 },
    });
    const request = start(patient);
    const answer = answerTo(request);
    const drip = setInterval(() => request.write('.'), 100);
    expect(await answer).toMatchObject({ status: 408 });
    clearInterval(drip);
    request.destroy();
    await patient.close();
  });

  test('leaves nothing when its sender goes during the inspection', async () => {
    const request = openUpload(server);
    request.end(
      Buffer.concat([formPart('name="file"; filename="a.pdf"', `${content}\n`), formEnd]),
    );
    await expect.poll(() => server.parts(), patience).toHaveLength(1);
    request.destroy();
    await expect.poll(() => server.parts(), patience).toEqual([]);
  });
});

test('uploads past the most at once are asked to come again', async () => {
  const small = await startPaperServer(database, { limits: { uploadsAtOnce: 2 } });
  const under = [openUpload(small), openUpload(small)];
  for (const request of under)
    request.write(formPart('name="file"; filename="a.pdf"', 'a').subarray(0, -2));
  await expect.poll(() => small.parts(), patience).toHaveLength(2);
  expect(await upload(small, paper)).toEqual({ status: 503, body: { refusal: 'uploads-busy' } });
  for (const request of under) request.destroy();
  await expect.poll(() => upload(small, paper), patience).toMatchObject({ status: 201 });
  await small.close();
});

test('content that was found sound is not inspected again, under whatever name', async () => {
  const sound = { pages: 7, pageSizes: [], encrypted: false, form: 'none' } as const;
  const known = await startPaperServer(database, {
    records: {
      inspectedFile: async (sha256) => ({
        sha256,
        size: 1,
        mediaType: 'application/pdf',
        ...sound,
      }),
      recordUpload: async () => {},
    },
  });
  expect(await upload(known, paper, 'b.pdf')).toMatchObject({ body: { pages: 7, name: 'b.pdf' } });
  expect(await known.papers.store.verify(hashOf(content))).toBe(true);
  await known.close();
});

test('a failure of the records leaves no part, and the same upload succeeds later', async () => {
  let failing = true;
  const unlucky = await startPaperServer(database, {
    records: {
      recordUpload: async () => {
        if (failing) throw new Error('the records are out of reach');
      },
    },
  });
  const body = new FormData();
  body.append('file', new Blob([content]), 'a.pdf');
  const response = await fetch(`${unlucky.origin}/api/bodies/${cabinet}/files`, {
    method: 'POST',
    headers: asSecretary,
    body,
  });
  expect(response.status).toBe(500);
  expect(await unlucky.parts()).toEqual([]);
  failing = false;
  expect(await upload(unlucky, paper)).toMatchObject({ status: 201 });
  await unlucky.close();
});

test('a disk that fails is answered while the file is still coming, and its connection goes on', async () => {
  const unlucky = await startPaperServer(database);
  const root = path.join(unlucky.directory, 'files');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  rmSync(root, { recursive: true });
  const request = openUpload(unlucky, undefined, agent);
  const answer = statusOf(request);
  request.write(formPart('name="file"; filename="a.pdf"', Buffer.alloc(3_000_000)));
  expect(await answer).toBe(500);
  expect(unlucky.failures).toMatchObject([{ code: 'ENOENT', syscall: 'open' }]);
  request.end(Buffer.concat([Buffer.alloc(3_000_000), formEnd]));
  await mkdir(path.join(root, 'parts'), { recursive: true });
  const again = openUpload(unlucky, undefined, agent);
  again.end(Buffer.concat([formPart('name="file"; filename="a.pdf"', content), formEnd]));
  expect(await statusOf(again)).toBe(201);
  agent.destroy();
  await unlucky.close();
});

test('parts of a server that died are removed at the next start, younger ones stay', async () => {
  const root = path.join(directory, 'restarted');
  const settings = {
    directory: root,
    fileSize: limit,
    records: { inspectedFile: async () => null, recordUpload: async () => {} },
    now: () => new Date(),
  };
  const { store } = await openPapers(settings);
  const [old, young] = [store.newPart(), store.newPart()];
  for (const part of [old, young]) await writeFile(part, 'half of');
  const yesterday = new Date(Date.now() - 86_400_000);
  await utimes(old, yesterday, yesterday);
  await openPapers(settings);
  await expect(readFile(old)).rejects.toThrow('ENOENT');
  expect(await readFile(young, 'utf8')).toBe('half of');
});
