import type { CDPSession, Page } from '@playwright/test';
import { addPaper } from '../support/added-paper.ts';
import { SESSION } from '../support/participants.ts';
import { scan } from '../support/pdfs/large.ts';
import { textDocument } from '../support/pdfs/ordinary.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { pageOn, sheet } from './reading-hand.ts';

const [MINISTER, OTHER] = ['person-head-finance', 'person-head-health'];
const PICTURE = 'img[data-shown]';
const OFFER = 'Đường truyền chậm. Xem ảnh từng trang?';
const SHOWN = 'Đang xem ảnh từng trang.';

/** 128 kbit/s and 400 ms, as at the edge of a mobile network. */
async function thinLine(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const throughput = 128_000 / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  return devtools;
}

/** Everything that has come over the line since. */
function bytesOver(devtools: CDPSession): () => number {
  let bytes = 0;
  devtools.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

test('on a thin line a scan of 300 pages is read as pictures: the first page and any other', async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const short = await addPaper(server, 'Tờ trình ngắn', (file) => textDocument(file, 3));
  const paper = await addPaper(server, 'Bản quét 300 trang', async (file) => scan(file));
  const addressOf = ({ itemId, paperId }: typeof paper) =>
    `/meetings/${SESSION}?item=${itemId}&sheet=${paperId}`;
  const { page } = await person(MINISTER, addressOf(short));
  await expect(sheet(page, 1).locator('canvas')).toBeVisible();

  await test.step('the device shows pictures from now on, and says what they cannot do', async () => {
    await handOn(page)('Cách xem');
    await page.getByRole('button', { name: /^Xem dạng ảnh/ }).click();
    await expect(page.getByText(SHOWN)).toBeVisible();
    await expect(sheet(page, 1).locator(PICTURE)).toBeVisible();
    await expect(sheet(page, 1).locator('[data-watermark]')).toBeAttached();
    await expect(page.locator('[data-page-number] canvas')).toHaveCount(0);
  });

  await test.step('what needs words cannot be pressed; what does not, can', async () => {
    for (const name of ['Trang, mục lục, tìm kiếm', 'Tìm trong tài liệu'])
      await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
    await handOn(page)('Ghi chú');
    for (const name of ['Tô sáng', 'Gạch chân'])
      await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Viết tay', exact: true })).toBeEnabled();
    const upright = await sheet(page, 1).boundingBox();
    await handOn(page)('Cách xem');
    await expect(page.getByRole('button', { name: /^Chữ lớn/ })).toBeDisabled();
    await handOn(page)(/^Xoay trang sang phải/);
    await expect(sheet(page, 1).locator(PICTURE)).toBeVisible();
    const turned = await sheet(page, 1).boundingBox();
    expect((upright?.width ?? 0) / (upright?.height ?? 1)).toBeLessThan(1);
    expect((turned?.width ?? 0) / (turned?.height ?? 1)).toBeGreaterThan(1);
  });

  const devtools = await thinLine(page);
  const bytes = bytesOver(devtools);
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.pdf') || request.headers().range) files.push(request.url());
  });

  await test.step('the first page is there within 30 s, for less than 400 kB', async () => {
    const asked = Date.now();
    await page.goto(server.url + addressOf(paper));
    await expect(sheet(page, 1).locator(PICTURE)).toBeVisible({ timeout: 30_000 });
    expect(Date.now() - asked).toBeLessThan(30_000);
    expect(bytes()).toBeGreaterThan(50_000);
    expect(bytes()).toBeLessThan(400_000);
  });

  await test.step('page 150 is a number away', async () => {
    await pageOn(page).fill('150');
    await pageOn(page).press('Enter');
    await expect(sheet(page, 150).locator(PICTURE)).toBeInViewport({ timeout: 40_000 });
    await expect(pageOn(page)).toHaveValue('150');
    expect(files).toEqual([]);
  });
});

test('whoever waits long for a first page is offered pictures, and finds the way back', async ({
  server,
  person,
}) => {
  test.setTimeout(120_000);
  const paper = await addPaper(server, 'Bản quét lâu mở', async (file) => scan(file, 20));
  const { page } = await person(OTHER, `/meetings/${SESSION}`);
  const devtools = await thinLine(page);
  await page.goto(`${server.url}/meetings/${SESSION}?item=${paper.itemId}&sheet=${paper.paperId}`);
  await expect(page.getByText(OFFER)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Xem dạng ảnh', exact: true }).first().click();
  await expect(page.getByText(SHOWN)).toBeVisible();
  await expect(sheet(page, 1).locator(PICTURE)).toBeVisible({ timeout: 40_000 });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await page.getByRole('button', { name: 'Về bản đầy đủ' }).click();
  await expect(sheet(page, 1).locator('canvas')).toBeVisible();
  await expect(page.getByText(OFFER)).toBeHidden();
});
