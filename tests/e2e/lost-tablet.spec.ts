import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { addPaper } from '../support/added-paper.ts';
import { SESSION } from '../support/participants.ts';
import { writtenPages } from '../support/pdfs/ordinary.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';

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
} as const;

async function findings(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    for (const [what, text] of Object.entries(SECRETS)) {
      const forms = [text, text.normalize('NFD'), encodeURIComponent(text)];
      const needles = forms.flatMap((form) => [Buffer.from(form), Buffer.from(form, 'utf16le')]);
      if (needles.some((needle) => bytes.includes(needle))) {
        found.push(`${what}: ${path.relative(folder, file)}`);
      }
    }
  }
  return found;
}

test('a tablet that is lost has nothing readable on its disk, signed in as it is', async ({
  server,
  launchOptions,
}, info) => {
  test.setTimeout(180_000);
  const paper = await addPaper(server, SECRETS['the title of the paper'], async (file) => {
    await writtenPages(file, ['The first page.']);
    await appendFile(file, `%${SECRETS['its words, as they stand in the file']}\n`);
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'e-cabinet-tablet-'));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      ...launchOptions,
      serviceWorkers: 'allow',
      locale: 'vi-VN',
    });
  try {
    const tablet = await open();
    await tablet.request.post(`${server.url}/api/demonstration/sign-in`, {
      data: { personId: MINISTER },
    });
    const page = await tablet.newPage();
    await page.goto(`${server.url}/meetings/${SESSION}`);
    await expect(page.getByText(/^Cả \d+ tài liệu đã có trên máy/)).toBeVisible({
      timeout: 40_000,
    });
    await readAndWrite(page, server.url, paper);
    await tablet.close();
    await info.attach('files', { body: (await readdir(folder, { recursive: true })).join('\n') });
    expect(await findings(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function readAndWrite(
  page: Page,
  url: string,
  { itemId, paperId }: { itemId: string; paperId: string },
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
