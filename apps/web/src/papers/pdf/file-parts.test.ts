import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchRange } from './fetch-range.ts';
import { FileParts } from './file-parts.ts';
import { PaperProblemError } from './paper-problem.ts';

const file = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 251));
const ranges: string[] = [];
let server: Server;
let url = '';

/** Answers ranges as our server does; `/gone` and `/whole` as their names say. */
beforeAll(async () => {
  server = createServer(({ headers, url: path }, response) => {
    ranges.push(headers.range ?? 'whole');
    if (path === '/gone') return void response.writeHead(404).end();
    if (path === '/whole') return void response.writeHead(200).end(file);
    const [, begin = 0, last = 0] = (/bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? []).map(
      Number,
    );
    response.writeHead(206, { 'content-range': `bytes ${begin}-${last}/${file.length}` });
    response.end(file.subarray(begin, last + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  ranges.length = 0;
});

const watch = () => ({ signal: new AbortController().signal, onWaiting: () => {} });
const parts = (path = '/paper') => new FileParts(url + path, file.length, [], watch());
const bytes = (begin: number, end: number) => new Uint8Array(file.subarray(begin, end));

describe('the bytes of a paper', () => {
  it('are read ahead when one thing is asked for after the other', async () => {
    const paper = parts();
    for (let at = 4_096; at < 4_096 + 65_536; at += 4_096) {
      expect(await paper.read(at, at + 4_096)).toEqual(bytes(at, at + 4_096));
    }
    expect(ranges).toEqual(['bytes=4096-69631']);
  });

  it('are fetched exactly when many things are asked for at once', async () => {
    const paper = parts();
    const places = Array.from({ length: 20 }, (_, index) => index * 12_288);
    const read = await Promise.all(places.map((at) => paper.read(at, at + 4_096)));
    expect(read).toEqual(places.map((at) => bytes(at, at + 4_096)));
    // Only the first was alone when it was asked for.
    const sizes = ranges.map((range) => {
      const [, begin, last] = /(\d+)-(\d+)/.exec(range) ?? [];
      return Number(last) - Number(begin) + 1;
    });
    expect(sizes.sort((a, b) => b - a)).toEqual([
      65_536,
      ...Array.from({ length: 19 }, () => 4_096),
    ]);
  });

  it('are not fetched beyond the end of the file', async () => {
    const end = file.length;
    expect(await parts().read(end - 1_000, end)).toEqual(bytes(end - 1_000, end));
    expect(ranges).toEqual([`bytes=${end - 1_000}-${end - 1}`]);
  });

  it('are given as copies, because pdf.js takes what it is given away', async () => {
    const paper = parts();
    const first = await paper.read(0, 100);
    structuredClone(first, { transfer: [first.buffer] });
    expect(await paper.read(0, 100)).toEqual(bytes(0, 100));
  });

  it('say how long the file is, and when the server sends all of it', async () => {
    const part = await fetchRange(`${url}/paper`, 0, 10, watch());
    expect([part.length, part.whole]).toEqual([file.length, false]);
    const whole = await fetchRange(`${url}/whole`, 0, 10, watch());
    expect([whole.length, whole.whole]).toEqual([file.length, true]);
  });

  it('end with the reason when the server refuses', async () => {
    await expect(parts('/gone').read(0, 10)).rejects.toThrow(new PaperProblemError('gone'));
  });
});
