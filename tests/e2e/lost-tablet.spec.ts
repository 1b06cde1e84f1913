import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';
import { type AddedPaper, addPaper } from '../support/added-paper.ts';
import { sentBallot } from '../support/opinion-ballot.ts';
import { SESSION } from '../support/participants.ts';
import { writtenPages } from '../support/pdfs/ordinary.ts';
import type { TestServer } from '../support/server.ts';
import { authenticatorOf } from './authenticator.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { keptPapers, keptValues } from './kept-values.ts';

test.use({ environment: { ECABINET_OFFLINE_DAYS: '14' } });

const MINISTER = 'person-head-state-bank';

/** Each is looked for in every file of the browser, in the encodings in which browsers write. */
const SECRETS = {
  'the title of the paper': 'Reserve for the storm season',
  'its words, as they stand in the file': 'THESE-WORDS-LIE-UNCOMPRESSED-IN-THE-FILE',
  'the title of the session': 'Phiên họp Chính phủ thường kỳ tháng này',
  'the name of the office': 'Thống đốc Ngân hàng Nhà nước Việt Nam',
  'a note': 'What the reserve does not cover',
  'the text of a position': 'The reserve is too small',
  'an answer in writing that is not sent': 'Ask for the reserve of last year',
} as const;

async function findings(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [what, text] of Object.entries(SECRETS)) {
    const forms = [text, text.normalize('NFD'), encodeURIComponent(text)];
    const needles = forms.flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')]);
    const files = await filesWith(folder, needles);
    found.push(...files.map((file) => `${what}: ${file}`));
  }
  return found;
}

/** The files of a folder in which one of some byte strings stands. */
async function filesWith(folder: string, needles: readonly Buffer[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) found.push(path.relative(folder, file));
  }
  return found;
}

/** A browser whose disk can be taken, signed in, with all papers on it. */
async function tabletIn(
  folder: string,
  url: string,
  launchOptions: LaunchOptions,
): Promise<{ readonly tablet: BrowserContext; readonly page: Page }> {
  const tablet = await launched(folder, launchOptions);
  await tablet.request.post(`${url}/api/demonstration/sign-in`, { data: { personId: MINISTER } });
  const page = await tablet.newPage();
  await page.goto(`${url}/meetings/${SESSION}`);
  await expect(page.getByText(/^Cả \d+ tài liệu đã có trên máy/)).toBeVisible({ timeout: 40_000 });
  // The application itself is kept by its worker, which may still be at it.
  await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
  return { tablet, page };
}

function launched(folder: string, launchOptions: LaunchOptions): Promise<BrowserContext> {
  const options = { ...launchOptions, serviceWorkers: 'allow', locale: 'vi-VN' } as const;
  return chromium.launchPersistentContext(folder, options);
}

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'e-cabinet-tablet-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

function secretPaper(server: TestServer): Promise<AddedPaper> {
  return addPaper(server, SECRETS['the title of the paper'], async (file) => {
    await writtenPages(file, ['The first page.']);
    await appendFile(file, `%${SECRETS['its words, as they stand in the file']}\n`);
  });
}

test('a tablet that is lost has nothing readable on its disk, signed in as it is', async ({
  server,
  launchOptions,
}, info) => {
  test.setTimeout(180_000);
  const paper = await secretPaper(server);
  const ballot = await sentBallot(server);
  ballot.secretary.leave();
  const { tablet, page } = await tabletIn(folder, server.url, launchOptions);
  await page.goto(`${server.url}/opinion-ballots/${ballot.meetingId}`);
  await beginAnswer(page);
  await page.reload();
  await expect(page.getByLabel('Nội dung ý kiến khác')).toHaveValue(ANSWER);
  await readAndWrite(page, server.url, paper);
  await tablet.close();
  await info.attach('files', { body: (await readdir(folder, { recursive: true })).join('\n') });
  expect(await findings(folder)).toEqual([]);
});

test('behind the lock of the tablet even its key is not on the disk, and nothing opens without it', async ({
  server,
  launchOptions,
}) => {
  test.setTimeout(180_000);
  await secretPaper(server);
  const url = server.url.replace('127.0.0.1', 'localhost');
  const { tablet, page } = await tabletIn(folder, url, launchOptions);
  await authenticatorOf(page);
  const beside = Buffer.from(await besideTheOpener(page));
  expect(await filesWith(folder, [beside])).toHaveLength(1);
  await page.goto(`${url}/account`);
  await handOn(page)('Bật khóa');
  await expect(page.getByText('Đang bật')).toBeVisible();
  await tablet.close();
  expect(await filesWith(folder, [beside])).toEqual([]);
  expect(await findings(folder)).toEqual([]);

  const found = await launched(folder, launchOptions);
  await found.setOffline(true);
  const screen = await found.newPage();
  await authenticatorOf(screen);
  await screen.goto(`${url}/meetings/${SESSION}`);
  const gate = screen.getByRole('dialog', { name: 'Tài liệu trên máy này đang khóa' });
  await handOn(gate)('Mở khóa tài liệu trên máy này');
  await expect(gate.getByRole('alert')).toBeVisible({ timeout: 60_000 });
  expect(await keptPapers(screen)).toBeGreaterThan(0);
  expect(await keptValues(screen)).toBeNull();
  await expect(screen.getByText(SECRETS['the title of the session'])).toHaveCount(0);
  await found.close();
});

/** Some of what fills the record of the device's opener, which no script can read out itself. */
function besideTheOpener(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const opening = indexedDB.open('e-cabinet-device-opener');
        opening.onsuccess = () => {
          const all = opening.result.transaction('opener').objectStore('opener').getAll();
          all.onsuccess = () => {
            resolve([...all.result[0].padding[0].slice(0, 32)]);
            opening.result.close();
          };
        };
      }),
  );
}

const ANSWER = SECRETS['an answer in writing that is not sent'];

async function beginAnswer(page: Page): Promise<void> {
  await handOn(page)('Ý kiến khác');
  await page.getByLabel('Nội dung ý kiến khác').fill(ANSWER);
  await page.waitForTimeout(1_000);
}

async function readAndWrite(
  page: Page,
  url: string,
  { itemId, paperId }: AddedPaper,
): Promise<void> {
  await page.goto(`${url}/meetings/${SESSION}?item=${itemId}&sheet=${paperId}`);
  await expect(page.locator('[data-page-number="1"] canvas')).toBeVisible();
  await handOn(page)('Ghi chú');
  await page.locator('[data-page-number="1"] [data-text-layer] span').first().dblclick();
  await handOn(page.getByRole('toolbar', { name: 'Công cụ ghi chú' }))('Ghi chú');
  await page.getByLabel('Nội dung ghi chú').fill(SECRETS['a note']);
  await handOn(page.getByRole('dialog'))('Lưu');
  await handOn(page)('Phản đối');
  await handOn(page)('Thêm nội dung');
  await page.getByLabel('Nội dung ý kiến').fill(SECRETS['the text of a position']);
  await page.context().setOffline(true);
  await handOn(page)('Ghi nội dung');
  await page.waitForTimeout(4_000);
}
