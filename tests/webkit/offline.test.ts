import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AddedPaper, addPaper } from '../support/added-paper.ts';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { writtenPages } from '../support/pdfs/ordinary.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { startLine } from './line.ts';
import { startTablet, type Tablet } from './tablet.ts';

const MINISTER = 'person-head-finance';
const PAGES = ['The first page of a paper that is read on a plane.', 'Its second page.'];
const POLL = { timeout: 60_000, interval: 200 };

describe('a minister’s tablet in WebKit, without a network', () => {
  let server: TestServer;
  let line: Awaited<ReturnType<typeof startLine>>;
  let tablet: Tablet;
  let paper: AddedPaper;

  beforeAll(async () => {
    server = await startServer({ environment: { ECABINET_OFFLINE_DAYS: '14' } });
    paper = await addPaper(server, 'Tài liệu đọc khi đi đường', (path) =>
      writtenPages(path, PAGES),
    );
    line = await startLine(server.url);
    tablet = await startTablet();
  });

  afterAll(async () => {
    await tablet?.close();
    await line?.stop();
    await server?.stop();
  });

  it('keeps the papers on the device, under a key that cannot be read out', async () => {
    await tablet.goTo(line.url);
    await tablet.taps(/^Bộ trưởng Bộ Tài chính/);
    await tablet.sees(/Cả \d+ tài liệu đã có trên máy/);
    const keys = await tablet.driver.run(keysKept);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys).not.toContain(true);
  });

  it('keeps the application by its service worker', async () => {
    const state = () =>
      tablet.driver.run(async () => {
        const registered = await navigator.serviceWorker.getRegistration();
        return registered?.active?.state ?? 'none';
      });
    await expect.poll(state, POLL).toBe('activated');
  });

  it('starts, and opens a paper that was never opened before', async () => {
    line.cut();
    await tablet.goTo(line.url);
    await tablet.sees(/Mất kết nối từ/);
    const { itemId, paperId } = paper;
    await tablet.goTo(`${line.url}/meetings/${SESSION}?item=${itemId}&sheet=${paperId}`);
    await tablet.sees('The first page of a paper');
    await tablet.keepsPicture('offline');
  });

  it('keeps a position, which arrives when the network is back', async () => {
    await tablet.taps('Không phản đối');
    await tablet.sees('Đã lưu trên máy');
    line.mend();
    const secretary = await participant(server, SECRETARY);
    await secretary.sees(({ positions, seats }) => {
      const seat = Object.values(seats).find(({ personId }) => personId === MINISTER);
      return positions[paper.itemId]?.[seat?.id ?? '']?.position === 'no-objection';
    });
    secretary.leave();
    await tablet.sees('Đã ghi nhận');
  });
});

/** Runs in the page: of each key that any of its databases holds, whether it can be read out. */
async function keysKept(): Promise<readonly boolean[]> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: boolean[] = [];
  const look = (value: unknown): void => {
    if (value instanceof CryptoKey) found.push(value.extractable && value.type !== 'public');
    else if (value && typeof value === 'object') Object.values(value).forEach(look);
  };
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames)
      look(await settled(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return found;
}
