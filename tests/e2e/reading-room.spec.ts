import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { openPaper, pageOn, pagesOf, sheet } from './reading-hand.ts';

const UPRIGHT = { width: 620, height: 1600 };

async function choose(page: Page, name: string | RegExp): Promise<void> {
  await handOn(page)('Cách xem');
  await page.getByRole('button', { name }).click();
}

test('pages are turned one at a time by button, key, finger and edge', async ({
  server,
  person,
}) => {
  const page = await openPaper(server, person);
  await choose(page, 'Từng trang một');

  await test.step('one page is there, whole', async () => {
    await expect(sheet(page, 1)).toBeInViewport({ ratio: 1 });
    await expect(sheet(page, 2)).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('a button and a key turn it', async () => {
    await handOn(page)('Trang sau');
    await expect(sheet(page, 2)).toBeInViewport({ ratio: 1 });
    await expect(sheet(page, 1)).toHaveCount(0);
    await pagesOf(page).press('ArrowRight');
    await expect(pageOn(page)).toHaveValue('3');
    await pagesOf(page).press('ArrowUp');
    await expect(pageOn(page)).toHaveValue('2');
  });

  await test.step('so do a tap near an edge and a finger across, but not one down', async () => {
    const box = await pagesOf(page).boundingBox();
    if (!box) throw new Error('the pages have no room');
    await pagesOf(page).click({ position: { x: box.width - 20, y: box.height / 2 } });
    await expect(pageOn(page)).toHaveValue('3');
    await swipe(page, [600, 400], [590, 150]);
    await swipe(page, [600, 400], [400, 410]);
    await expect(pageOn(page)).toHaveValue('4');
    await swipe(page, [400, 400], [640, 410]);
    await expect(pageOn(page)).toHaveValue('3');
  });

  await test.step('the device remembers it', async () => {
    const kept = () => page.evaluate(() => localStorage.getItem('e-cabinet.reading'));
    await expect.poll(kept).toMatch(/,3,\d{13}\]/);
    await page.reload();
    await expect(pageOn(page)).toHaveValue('3');
    await expect(sheet(page, 3)).toBeInViewport({ ratio: 1 });
    await expect(sheet(page, 2)).toHaveCount(0);
    await choose(page, 'Cuộn liên tục');
    await expect(sheet(page, 3)).toBeInViewport();
    await expect(sheet(page, 4)).toBeAttached();
  });
});

test('two pages stand side by side while the screen is wider than high', async ({
  server,
  person,
}) => {
  const page = await openPaper(server, person);
  await choose(page, /^Hai trang cạnh nhau/);
  await expect(sheet(page, 2)).toBeInViewport({ ratio: 1 });
  await expect(sheet(page, 3)).toHaveCount(0);
  const [left, right] = await Promise.all([1, 2].map((each) => sheet(page, each).boundingBox()));
  expect(right?.y).toBe(left?.y);
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));

  await handOn(page)('Trang sau');
  await expect(sheet(page, 4)).toBeInViewport({ ratio: 1 });
  await page.setViewportSize(UPRIGHT);
  await expect(sheet(page, 4)).toHaveCount(0);
  await expect(sheet(page, 3)).toBeInViewport({ ratio: 1 });
});

test('pages are turned by quarters, and their text, marks and small pages with them', async ({
  server,
  person,
}) => {
  const page = await openPaper(server, person);
  const shape = async (number: number) => {
    const box = await sheet(page, number).boundingBox();
    return box ? box.width / box.height : 0;
  };
  expect(await shape(1)).toBeLessThan(1);
  await handOn(page)('Cách xem');
  await handOn(page)(/^Xoay trang sang phải/);
  await expect.poll(() => shape(1)).toBeGreaterThan(1);
  await expect(sheet(page, 1).locator('canvas')).toBeVisible();
  // The first line is now at the right edge, from top to bottom.
  const line = sheet(page, 1).getByText('Reading room, page 1');
  await expect(line).toBeVisible();
  const [box, piece] = await Promise.all([sheet(page, 1).boundingBox(), line.boundingBox()]);
  if (!box || !piece) throw new Error('the page has no text');
  expect(piece.height).toBeGreaterThan(piece.width);
  expect(piece.x).toBeGreaterThan(box.x + box.width * 0.85);
  expect(piece.y).toBeLessThan(box.y + box.height * 0.2);
  await handOn(page)('Trang, mục lục, tìm kiếm');
  const small = page.getByRole('button', { name: 'Trang 1', exact: true }).locator('canvas');
  const across = () => small.evaluate(({ width, height }: HTMLCanvasElement) => width / height);
  await expect.poll(across).toBeGreaterThan(1);
});

test('links lead to their page, and out of the paper only when it is confirmed', async ({
  server,
  person,
}) => {
  const page = await openPaper(server, person);
  const first = sheet(page, 1);
  const out = first.getByRole('link');

  await test.step('what is no address of the web is no link', async () => {
    await expect(out).toHaveCount(1);
    await expect(out).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(first.getByRole('button')).toHaveCount(1);
    await expectAccessible(page);
  });

  await test.step('one that leads out names its address, and nothing opens until it is wanted', async () => {
    await page
      .context()
      .route('https://vanban.example/**', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Luật</title>' }),
      );
    await out.click();
    const asked = page.getByRole('dialog', { name: 'Mở địa chỉ bên ngoài?' });
    await expect(asked.getByText('https://vanban.example/luat-76-2015')).toBeVisible();
    expect(page.context().pages()).toHaveLength(1);
    await handOn(asked)('Không, quay lại');
    await expect(asked).toBeHidden();
    expect(page.context().pages()).toHaveLength(1);
    await out.click({ button: 'middle' });
    const opening = page.context().waitForEvent('page');
    await handOn(asked)('Mở trong thẻ mới');
    const opened = await opening;
    await expect(opened).toHaveTitle('Luật');
    expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  });

  await test.step('one to a page goes there, also by keyboard', async () => {
    await first.getByRole('button', { name: 'III. The third page – Đến trang 3' }).focus();
    await page.keyboard.press('Enter');
    await expect(pageOn(page)).toHaveValue('3');
  });
});

test('every page on the screen says whose copy it is and of when, and none is printed', async ({
  server,
  person,
}) => {
  const page = await openPaper(server, person);
  const mark = sheet(page, 1).locator('[data-watermark]');
  const said = /^Bộ trưởng Bộ Tài chính · .*\d{1,2}:\d{2}/;
  await expect(mark).toHaveAttribute('data-watermark', said);
  await handOn(page)('Trang sau');
  await expect(sheet(page, 2).locator('[data-watermark]')).toHaveAttribute('data-watermark', said);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page, 2)).toBeHidden();
  await expect(page.getByText('Tài liệu phiên họp không in được từ hệ thống này.')).toBeVisible();
});

test('the text of a page stands in large type, and is read aloud page by page where there is a voice', async ({
  server,
  person,
}) => {
  const page = await openPaper(server, person);
  const open = async () => {
    await handOn(page)('Cách xem');
    await handOn(page)('Chữ lớn và đọc thành tiếng');
  };
  const panel = page.getByRole('region', { name: 'Chữ lớn và đọc thành tiếng' });

  await test.step('without a voice the text is there, and a sentence says why it is not read', async () => {
    await open();
    await expect(panel.getByText('Reading room, page 1')).toBeVisible();
    await expect(panel.getByText(/chưa có giọng đọc tiếng Việt/)).toBeVisible();
    const size = () =>
      panel
        .getByText('Reading room, page 1')
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
    const before = await size();
    await handOn(panel)('Chữ lớn hơn');
    await expect.poll(size).toBeGreaterThan(before);
    await expectAccessible(page);
    await handOn(panel)('Về trang tài liệu');
    await expect(panel).toHaveCount(0);
  });

  await test.step('with one it is read, and the pages are turned with it', async () => {
    await page.addInitScript(speakAtOnce);
    await page.reload();
    await expect(sheet(page, 1).locator('canvas')).toBeVisible();
    await open();
    await handOn(panel)('Đọc thành tiếng');
    await expect(pageOn(page)).toHaveValue('5');
    await expect(panel.getByRole('button', { name: 'Đọc thành tiếng' })).toBeVisible();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said[0]).toBe('Reading room, page 1');
    expect(said.at(-1)).toBe('Reading room, page 5: a wide table');
    expect(new Set(said).size).toBe(said.length);
  });
});

/** The voice of a device, which a machine for tests has not: it says each text at once and keeps it. */
function speakAtOnce(): void {
  const said: string[] = [];
  const speech = {
    getVoices: () => [{ lang: 'vi-VN', name: 'Giọng Việt', localService: true }],
    speak(utterance: { text: string; onend: (() => void) | null }) {
      said.push(utterance.text);
      queueMicrotask(() => utterance.onend?.());
    },
    cancel() {},
    pause() {},
    resume() {},
  };
  class Utterance {
    onend = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
}

/** One finger from one point to another, as a touch screen tells it. */
async function swipe(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const pages = pagesOf(page);
  const touch = ([clientX, clientY]: readonly [number, number]) => ({
    identifier: 0,
    clientX,
    clientY,
  });
  await pages.dispatchEvent('touchstart', {
    touches: [touch(from)],
    changedTouches: [touch(from)],
  });
  await pages.dispatchEvent('touchend', { touches: [], changedTouches: [touch(to)] });
}
