import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RANGES_AT_ONCE } from '@e-cabinet/protocol';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchRange } from './fetch-range.ts';
import { FileParts } from './file-parts.ts';
import { PaperProblemError } from './paper-problem.ts';

const file = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 251));
const ranges: string[] = [];
let server: Server;
let url = '';

/** Answers ranges as our server does; `/gone`, `/whole` and `/single` (no more than one) as their names say. */
beforeAll(async () => {
  server = createServer(({ headers, url: path }, response) => {
    ranges.push(headers.range ?? 'whole');
    if (path === '/gone') return void response.writeHead(404).end();
    if (path === '/whole') return void response.writeHead(200).end(file);
    const asked = [...(headers.range ?? '').matchAll(/(\d+)-(\d+)/g)];
    const runs = asked.map(([, begin, last]) => [Number(begin), Number(last)] as const);
    if (runs.length > 1 && path === '/single') return void response.writeHead(200).end(file);
    if (runs.length > 1) return void several(response, runs);
    const [begin, last] = runs[0] ?? [0, 0];
    response.writeHead(206, { 'content-range': `bytes ${begin}-${last}/${file.length}` });
    response.end(file.subarray(begin, last + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
function several(response: ServerResponse, runs: readonly (readonly [number, number])[]): void {
  response.writeHead(206, { 'content-type': 'multipart/byteranges; boundary=here' });
  for (const [begin, last] of runs) {
    response.write(`\r\n--here\r\nContent-Range: bytes ${begin}-${last}/${file.length}\r\n\r\n`);
    response.write(file.subarray(begin, last + 1));
  }
  response.end('\r\n--here--\r\n');
}
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

  const places = Array.from({ length: 100 }, (_, index) => (index + 1) * 2_900);
  const readAll = (paper: FileParts) => Promise.all(places.map((at) => paper.read(at, at + 1_000)));
  const expected = places.map((at) => bytes(at, at + 1_000));

  it('are fetched exactly, many in one request, when many things are asked for at once', async () => {
    expect(await readAll(parts())).toEqual(expected);
    const sizes = ranges.map((range) =>
      [...range.matchAll(/(\d+)-(\d+)/g)].map(
        ([, begin, last]) => Number(last) - Number(begin) + 1,
      ),
    );
    // Only the first was alone when it was asked for; two went before the others were asked for.
    const counts = sizes.map(({ length }) => length).sort((a, b) => a - b);
    expect(counts).toEqual([1, 1, 1, 97 - RANGES_AT_ONCE, RANGES_AT_ONCE]);
    expect(sizes[0]).toEqual([65_536]);
    expect(new Set(sizes.slice(1).flat())).toEqual(new Set([1_000]));
  });

  it('are fetched one by one where several do not come through', async () => {
    expect(await readAll(parts('/single'))).toEqual(expected);
    expect(ranges.filter((range) => range.includes(',')).length).toBeLessThanOrEqual(3);
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

  it('end with the reason when the server refuses all of many', async () => {
    const paper = parts('/gone');
    const refused = await Promise.allSettled(places.map((at) => paper.read(at, at + 1_000)));
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set(['rejected']));
  });

  it('end with the reason when the server refuses', async () => {
    await expect(parts('/gone').read(0, 10)).rejects.toThrow(new PaperProblemError('gone'));
  });
});
