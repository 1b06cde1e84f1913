import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile, readdir, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Audience } from '@e-cabinet/domain';
import {
  type DrawPages,
  drawer,
  openDirectoryFileStore,
  openPictureShelf,
  PICTURES_EACH,
  type Pictures,
  pictureLimits,
  picturesOf,
} from '@e-cabinet/server';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPaper } from '../support/added-paper.ts';
import { type Participant, participant, SECRETARY, SESSION } from '../support/participants.ts';
import * as bombs from '../support/pdfs/bombs.ts';
import { scan } from '../support/pdfs/large.ts';
import * as ordinary from '../support/pdfs/ordinary.ts';
import { PdfWriter } from '../support/pdfs/pdf-writer.ts';
import { startServer, type TestServer } from '../support/server.ts';

const FINANCE = 'person-head-finance';
const HEALTH = 'person-head-health';
const FOREIGN = 'person-nghe-an-chair';
const never = () => new AbortController().signal;

describe('the picture of a page', () => {
  const sha256 = 'a'.repeat(64);
  let directory: string;
  let starts: number[][];
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-pictures-'));
    starts = [];
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const shelved = async () => (await readdir(path.join(directory, 'pictures'))).sort();

  async function pictures(
    make: (path: string) => void | Promise<void>,
    { most = 2 ** 30, draw = drawer(pictureLimits) }: { most?: number; draw?: DrawPages } = {},
  ): Promise<Pictures> {
    const store = await openDirectoryFileStore(path.join(directory, 'files'));
    const part = store.newPart();
    await make(part);
    await store.keep(part, sha256);
    const shelf = await openPictureShelf(path.join(directory, 'pictures'), most);
    const counted: DrawPages = (task, onTold) => {
      starts.push([...task.pages]);
      return draw(task, onTold);
    };
    return picturesOf({ store, draw: counted, shelf });
  }

  const wanted = (page: number, pages: number, width = 800) => ({ sha256, page, pages, width });
  const text = (pages: number) => (file: string) => ordinary.textDocument(file, pages);

  async function sizeOf(picture: Buffer | string): Promise<number[]> {
    if (typeof picture === 'string') throw new Error(picture);
    expect(picture.subarray(8, 12).toString('latin1')).toBe('WEBP');
    const { width, height } = await loadImage(picture);
    return [width, height];
  }

  it('has the width asked for and the shape of the page, upright as it is seen', async () => {
    const ask = await pictures(ordinary.manyForms);
    expect(await sizeOf(await ask(wanted(1, 8), 'one', never()))).toEqual([800, 1131]);
    rmSync(path.join(directory, 'pictures'), { recursive: true });
    const turned = await pictures(ordinary.turned);
    expect(await sizeOf(await turned(wanted(1, 2, 1400), 'one', never()))).toEqual([1400, 990]);
  });

  it('is drawn once, however many ask at once, and comes from the disk afterwards', async () => {
    const ask = await pictures(text(3));
    const asked = Array.from({ length: 50 }, (_, each) =>
      ask(wanted(2, 3), `person-${each}`, never()),
    );
    const all = await Promise.all(asked);
    expect(new Set(all.map((each) => each.toString('base64'))).size).toBe(1);
    await sizeOf(all[0] ?? '');
    await vi.waitFor(async () => expect(await shelved()).toHaveLength(2));
    expect(await ask(wanted(3, 3), 'one', never())).toBeInstanceOf(Buffer);
    const again = await pictures(text(3));
    expect(await again(wanted(2, 3), 'one', never())).toEqual(all[0]);
    expect(starts).toEqual([[2, 3]]);
    await vi.waitFor(async () => expect(await readdir(`${directory}/files/parts`)).toEqual([]));
  });

  it('in the middle of a scan of 300 pages comes within the limits, and those after it with it', async () => {
    const ask = await pictures((file) => scan(file));
    const picture = await ask(wanted(150, 300), 'one', never());
    expect(await sizeOf(picture)).toEqual([800, 1131]);
    expect(picture.length).toBeLessThan(150_000);
    const next = [151, 152, 153].map((page) => ask(wanted(page, 300), 'one', never()));
    for (const each of await Promise.all(next)) await sizeOf(each);
    expect(starts).toEqual([[150, 151, 152, 153]]);
  });

  it('is none where the page cannot be drawn, which is found out once', async () => {
    const ask = await pictures(bombs.contentBomb, {
      draw: drawer({ ...pictureLimits, cpuSeconds: 2 }),
    });
    expect(await ask(wanted(1, 1), 'one', never())).toBe('picture-not-possible');
    expect(await ask(wanted(1, 1), 'two', never())).toBe('picture-not-possible');
    expect(starts).toEqual([[1]]);
    expect(await shelved()).toEqual([]);
  });

  it('is there of the sound pages around a damaged one, and around one that ends the process', async () => {
    const ask = await pictures(lastPageMissing);
    expect(await ask(wanted(3, 3), 'one', never())).toBe('picture-not-possible');
    for (const page of [1, 2]) await sizeOf(await ask(wanted(page, 3), 'one', never()));
    rmSync(path.join(directory, 'pictures'), { recursive: true });
    const dying: DrawPages = async (task, onTold) => {
      const at = task.pages.indexOf(2);
      const pages = at === -1 ? task.pages : task.pages.slice(0, at);
      await drawer(pictureLimits)({ ...task, pages }, onTold);
    };
    const after = await pictures(text(4), { draw: dying });
    starts = [];
    const [first, second, third] = await Promise.all(
      [1, 2, 3].map((page) => after(wanted(page, 4), 'one', never())),
    );
    await sizeOf(first ?? '');
    expect(second).toBe('picture-not-possible');
    await sizeOf(third ?? '');
    expect(starts).toEqual([
      [1, 2, 3, 4],
      [3, 4],
    ]);
  });

  it('goes from the disk when there are too many, what was looked at longest ago first', async () => {
    const sample = path.join(directory, 'sample');
    const shelf = await openPictureShelf(path.join(directory, 'pictures'), 10_000);
    await ordinary.textDocument(sample, 1);
    const { size } = await stat(sample);
    const shelfOfThree = await openPictureShelf(path.join(directory, 'pictures'), 3 * size);
    for (const name of ['a.webp', 'b.webp', 'c.webp']) {
      const part = shelf.newPart();
      await copyFile(sample, part);
      await shelfOfThree.keep(part, name);
    }
    await shelfOfThree.read('a.webp');
    const part = shelf.newPart();
    await copyFile(sample, part);
    await shelfOfThree.keep(part, 'd.webp');
    expect(await shelved()).toEqual(['a.webp', 'c.webp', 'd.webp']);
    expect(await shelfOfThree.read('b.webp')).toBeNull();
    await utimes(path.join(directory, 'pictures', 'd.webp'), new Date(0), new Date(0));
    const reopened = await openPictureShelf(path.join(directory, 'pictures'), 2 * size);
    expect(await shelved()).toEqual(['a.webp', 'c.webp']);
    expect(reopened.has('d.webp')).toBe(false);
  });

  it('is waited for by a person a few at a time, and not drawn when nobody waits any more', async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const draw: DrawPages = async (task, onTold) => {
      await gate;
      await drawer(pictureLimits)(task, onTold);
    };
    const ask = await pictures(text(100), { draw });
    const first = ask(wanted(1, 100), 'hasty', never());
    await vi.waitFor(() => expect(starts).toHaveLength(1));
    const leaving = Array.from({ length: PICTURES_EACH - 1 }, () => new AbortController());
    const others = leaving.map(({ signal }, each) =>
      ask(wanted(10 + 5 * each, 100), 'hasty', signal).catch(() => 'gone'),
    );
    await vi.waitFor(async () =>
      expect(await ask(wanted(90, 100), 'hasty', never())).toBe('pictures-busy'),
    );
    for (const each of leaving) each.abort(new Error('turned the page'));
    expect(new Set(await Promise.all(others))).toEqual(new Set(['gone']));
    const last = ask(wanted(95, 100), 'hasty', never());
    go();
    await sizeOf(await first);
    await sizeOf(await last);
    expect(starts).toEqual([
      [1, 2, 3, 4],
      [95, 96, 97, 98],
    ]);
  });
});

/** Three pages are counted, and the last is no page. */
function lastPageMissing(file: string): void {
  const pdf = new PdfWriter(file);
  const tree = pdf.reserve();
  const page = () =>
    pdf.object(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595.28 841.89] >>`);
  const kids = [page(), page(), pdf.object('(no page)')];
  pdf.finish(pdf.catalogue(kids, tree));
}

describe('the picture of a page of a paper of the meeting', () => {
  let server: TestServer;
  let secretary: Participant;
  beforeAll(async () => {
    server = await startServer();
    secretary = await participant(server, SECRETARY);
  });
  afterAll(async () => {
    secretary.leave();
    await server.stop();
  });

  let papers = 0;

  /** Another content each time: who may read one paper reads its content. */
  async function paperOf(title: string) {
    papers += 1;
    const words = `Paper ${papers}`;
    const { paperId } = await addPaper(server, title, (file) =>
      ordinary.textDocument(file, 3, words),
    );
    const { versions } = await secretary.sees(({ papers }) => papers[paperId]);
    return { paperId, sha256: versions.at(-1)?.file.sha256 ?? '' };
  }

  const pathOf = (sha256: string, page: string | number = 1, query = '?width=800') =>
    `/api/meetings/${SESSION}/papers/${sha256}/pages/${page}${query}`;

  async function get(personId: string, address: string, headers: Record<string, string> = {}) {
    return (await server.signIn(personId)).fetch(address, { headers });
  }

  const NOTHING = [404, { refusal: 'not-found' }];
  const refusalOf = async (response: Response) => [response.status, await response.json()];

  it('P4: is read by who may read the paper, to be kept by this reader only', async () => {
    const { sha256 } = await paperOf('Tờ trình bằng ảnh');
    const response = await get(FINANCE, pathOf(sha256, 3));
    expect(response.status).toBe(200);
    const etag = `"${sha256}-3-800"`;
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      etag,
      'cache-control': 'private, no-cache, no-transform',
      vary: 'Cookie',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    });
    const picture = Buffer.from(await response.arrayBuffer());
    expect(picture.length).toBe(Number(response.headers.get('content-length')));
    expect((await loadImage(picture)).width).toBe(800);
    const known = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await get(FINANCE, pathOf(sha256, 3), known);
    expect(again.status).toBe(304);
  });

  it('P4: does not exist for other seats, other houses and strangers', async () => {
    const { paperId, sha256 } = await paperOf('Ảnh chỉ một người');
    const seats = Object.values(secretary.meeting().seats);
    const seatIds = seats.filter(({ personId }) => personId === FINANCE).map(({ id }) => id);
    const audience: Audience = { kind: 'named', seatIds };
    const { title, itemId } = await secretary.sees(({ papers }) => papers[paperId]);
    await secretary.does({ type: 'revise-paper', paperId, title, itemId, audience });
    expect((await get(FINANCE, pathOf(sha256))).status).toBe(200);
    expect(await refusalOf(await get(HEALTH, pathOf(sha256)))).toEqual(NOTHING);
    const known = { 'if-none-match': `"${sha256}-1-800"`, 'cache-control': 'max-age=0' };
    expect(await refusalOf(await get(HEALTH, pathOf(sha256), known))).toEqual(NOTHING);
    expect(await refusalOf(await get(FOREIGN, pathOf(sha256)))).toEqual(NOTHING);
    const stranger = await server.visitor().fetch(pathOf(sha256));
    expect(stranger.status).toBe(401);
  });

  it('is none of what is no page, no width and no paper', async () => {
    const { sha256 } = await paperOf('Ảnh không có');
    const pages = ['0', '4', '-1', '1.5', '01', '1e0', '999999999999', 'one', '%00', '..%2f1'];
    for (const page of pages) {
      expect(await refusalOf(await get(FINANCE, pathOf(sha256, page)))).toEqual(NOTHING);
    }
    const widths = ['', '?width=801', '?width=99999', '?width=800&width=1400', '?width[]=800'];
    for (const query of widths) {
      expect(await refusalOf(await get(FINANCE, pathOf(sha256, 1, query)))).toEqual(NOTHING);
    }
    expect(await refusalOf(await get(FINANCE, pathOf('f'.repeat(64))))).toEqual(NOTHING);
    expect(await refusalOf(await get(FINANCE, pathOf('none')))).toEqual(NOTHING);
  });

  it('P14: is none of a recalled paper, though it lies on the disk', async () => {
    const { paperId, sha256 } = await paperOf('Ảnh thu hồi');
    const before = await get(FINANCE, pathOf(sha256));
    expect(before.status).toBe(200);
    await before.arrayBuffer();
    const scope = { kind: 'paper', paperId } as const;
    await secretary.does({ type: 'recall-papers', scope, reason: 'Số liệu' });
    expect(await refusalOf(await get(FINANCE, pathOf(sha256)))).toEqual(NOTHING);
    const known = { 'if-none-match': `"${sha256}-1-800"`, 'cache-control': 'max-age=0' };
    expect(await refusalOf(await get(FINANCE, pathOf(sha256), known))).toEqual(NOTHING);
  });
});
