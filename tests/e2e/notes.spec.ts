import { openAsBlob } from 'node:fs';
import type { FileFacts } from '@e-cabinet/domain';
import { itemsInOrder } from '@e-cabinet/domain';
import type { Locator, Page } from '@playwright/test';
import { v4 as newId } from 'uuid';
import { everyRow } from '../support/everything-kept.ts';
import { type Participant, participant, SECRETARY, SESSION } from '../support/participants.ts';
import { writtenPages } from '../support/pdfs/ordinary.ts';
import type { TestServer } from '../support/server.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const MINISTER = 'person-head-finance';
const SAID = 'Hỏi lại về nguồn vốn đối ứng';

const FIRST = [
  'The first article says what the programme is for and whom it serves.',
  'The second article names the money: three parts from the state, one from the provinces.',
  'The third article names the ministry that leads and the day on which it reports.',
];
/** A page was put before them, one sentence was changed, and the third page is as it was. */
const SECOND = [
  'A new page in front, which says why the programme was changed after the last session.',
  FIRST[0] ?? '',
  'The second article names the money: all of it from the state, none from the provinces.',
  FIRST[2] ?? '',
];

/** A file as the secretariat sends it in. */
async function sent(
  server: TestServer,
  secretary: Participant,
  path: string,
  pages: readonly string[],
): Promise<FileFacts> {
  await writtenPages(path, pages);
  const form = new FormData();
  form.append('file', await openAsBlob(path), 'programme.pdf');
  const response = await fetch(`${server.url}/api/bodies/${secretary.meeting().bodyId}/files`, {
    method: 'POST',
    headers: { cookie: secretary.cookie, 'x-requested-with': 'e-cabinet' },
    body: form,
  });
  expect(response.status).toBe(201);
  return (await response.json()) as FileFacts;
}

const strip = (page: Page) => page.getByRole('toolbar', { name: 'Công cụ ghi chú' });
const list = (page: Page) => page.getByRole('complementary', { name: 'Ghi chú của tôi' });
const pageOf = (page: Page, number: number) => page.locator(`[data-page-number="${number}"]`);
const safe = (page: Page) => expect(strip(page)).toContainText('Đã lưu');

async function openNotes(page: Page): Promise<void> {
  await handOn(page)('Ghi chú');
  await handOn(strip(page))(/^Danh sách/);
  await expect(list(page)).toBeVisible();
}

/** Drags over the words of a page, as a finger or a mouse does. */
async function select(page: Page, words: Locator): Promise<void> {
  const box = await words.boundingBox();
  if (!box) throw new Error('the words are not on the screen');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, middle, { steps: 4 });
  await page.mouse.up();
}

/** Several lines with the pen. */
async function write(page: Page, on: Locator): Promise<void> {
  const box = await on.boundingBox();
  if (!box) throw new Error('the page is not on the screen');
  for (const line of [0.3, 0.35]) {
    await page.mouse.move(box.x + 0.2 * box.width, box.y + line * box.height);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.4 * box.width, box.y + (line + 0.02) * box.height, {
      steps: 8,
    });
    await page.mouse.up();
  }
}

test('private notes: on every device of their author, through a cut and a new version, and nowhere else', async ({
  server,
  person,
}, info) => {
  test.setTimeout(180_000);
  const secretary = await participant(server, SECRETARY);
  const item = itemsInOrder(secretary.meeting().agenda)[0];
  if (!item) throw new Error('the agenda is empty');
  const paperId = newId();
  const audience = { kind: 'everyone' } as const;
  await secretary.does({
    type: 'add-paper',
    paperId,
    itemId: item.id,
    title: 'Programme',
    file: await sent(server, secretary, info.outputPath('first.pdf'), FIRST),
    audience,
  });
  const address = `/meetings/${SESSION}?item=${item.id}&sheet=${paperId}`;
  const viewport = { width: 1440, height: 1100 };
  const { page, context } = await person(MINISTER, address, { viewport });
  const { page: bed } = await person(MINISTER, address, { viewport });
  const { page: colleague } = await person('person-head-health', address, { viewport });
  const words = (number: number) => pageOf(page, number).locator('[data-text-layer] span').first();

  await test.step('words are highlighted by selecting them', async () => {
    await words(1).waitFor();
    await openNotes(page);
    await expect(list(page)).toContainText('Chưa có ghi chú nào');
    await handOn(strip(page))('Tô sáng');
    await select(page, words(1));
    await expect(list(page)).toContainText('The first article');
    await expect(pageOf(page, 1).locator('[data-notes-layer] rect')).toHaveCount(1);
  });

  await test.step('a note is put beside words that are selected already', async () => {
    await handOn(strip(page))('Tô sáng');
    await handOn(page)('Trang sau');
    await words(2).waitFor();
    await select(page, words(2));
    await handOn(strip(page))('Ghi chú');
    await page.getByLabel('Nội dung ghi chú').fill(SAID);
    await expectAccessible(page);
    await handOn(page.getByRole('dialog'))('Lưu');
    await expect(list(page)).toContainText(SAID);
    await safe(page);
  });

  await test.step('the author’s other tablet has it within five seconds, a colleague has nothing', async () => {
    await openNotes(bed);
    await expect(list(bed)).toContainText(SAID, { timeout: 5_000 });
    await handOn(page)('Trang sau');
    await handOn(strip(page))('Dấu trang');
    await expect(list(bed)).toContainText('Dấu trang', { timeout: 5_000 });
    await openNotes(colleague);
    await expect(list(colleague)).toContainText('Chưa có ghi chú nào');
    const kept = await (await context.request.get(`${server.url}/api/notes`)).text();
    expect(kept).not.toContain(SAID);
    expect(kept).not.toContain(paperId);
    // Where the paper was left is one more of them: only its reader can tell which.
    await expect
      .poll(async () => {
        const answer = await context.request.get(`${server.url}/api/notes`);
        return (await answer.json()).notes.length;
      })
      .toBe(4);
  });

  await test.step('the paper opens on a second tablet at the page where it was left on the first', async () => {
    const { page: second } = await person(MINISTER, address, { viewport });
    await expect(second.getByRole('textbox', { name: /^Số trang/ })).toHaveValue('3');
    const { page: other } = await person('person-head-health', address, { viewport });
    await other.locator('canvas').first().waitFor();
    await expect(other.getByRole('textbox', { name: /^Số trang/ })).toHaveValue('1');
    const kept = (await everyRow(server)).filter(({ table }) => table === 'notes');
    expect(kept.length).toBeGreaterThanOrEqual(4);
    for (const word of ['place', paperId, SESSION, SAID]) {
      expect(kept.filter(({ text }) => text.includes(word))).toEqual([]);
    }
    await Promise.all([second.context().close(), other.context().close()]);
  });

  await test.step('what is written without a network is kept, and arrives once', async () => {
    await context.setOffline(true);
    await handOn(strip(page))('Viết tay');
    await write(page, pageOf(page, 3));
    await expect(list(page)).toContainText('Viết tay');
    await expect(strip(page)).toContainText('Viết lên trang');
    await handOn(strip(page))('Viết tay');
    await expect(strip(page)).toContainText('Đã giữ trên máy này');
    await context.setOffline(false);
    await safe(page);
    await expect(list(bed)).toContainText('Viết tay', { timeout: 10_000 });
    await expect(list(bed).getByRole('listitem')).toHaveCount(4);
    await expectAccessible(page);
  });

  await test.step('in a new version each note stands where its words are; one without place keeps its page', async () => {
    const file = await sent(server, secretary, info.outputPath('second.pdf'), SECOND);
    await secretary.does({ type: 'replace-paper', paperId, file, reason: 'Kinh phí thay đổi' });
    await page.reload();
    await openNotes(page);
    await expect(list(page).getByRole('listitem')).toHaveCount(4);
    await expect(list(page).getByRole('button', { name: /The first article/ })).toContainText(
      'Trang 2',
    );
    await expect(list(page).getByRole('button', { name: /Viết tay/ })).toContainText('Trang 4');
    await expect(list(page).getByRole('button', { name: /Dấu trang/ })).toContainText('Trang 4');
    await expect(list(page)).toContainText('Chưa tìm được chỗ trong bản này');
    await expect(list(page).getByRole('button', { name: SAID })).toContainText('Trang 2 của bản 1');
    await list(page)
      .getByRole('button', { name: /The first article/ })
      .click();
    await expect(pageOf(page, 2).locator('[data-notes-layer] rect')).toHaveCount(1);
    // Once the list has brought its page.
    await expect
      .poll(async () => {
        const marked = await pageOf(page, 2).locator('[data-notes-layer] rect').boundingBox();
        const moved = await words(2).boundingBox();
        return Math.abs((marked?.y ?? 0) - (moved?.y ?? 99));
      })
      .toBeLessThan(6);
  });

  await test.step('a note that was taken away comes back by one tap', async () => {
    await list(page).getByRole('button', { name: SAID }).click();
    await handOn(page.getByRole('dialog'))('Xóa ghi chú');
    await expect(list(page)).not.toContainText(SAID);
    await handOn(strip(page))('Lấy lại ghi chú vừa xóa');
    await expect(list(page)).toContainText(SAID);
    await safe(page);
  });

  await test.step('all notes stand in one list, found by their words, each one tap from its page', async () => {
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Ghi chú của tôi' }).click();
    const programme = page.getByRole('region', { name: 'Programme' });
    await expect(programme.getByRole('listitem')).toHaveCount(4);
    await expectAccessible(page);
    await page.getByRole('searchbox').fill('nguon von doi ung');
    await expect(programme.getByRole('listitem')).toHaveCount(1);
    await programme.getByRole('link', { name: SAID }).click();
    await expect(page.getByRole('tab', { name: 'Programme', selected: true })).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Số trang/ })).toHaveValue('2');
  });

  await test.step('after signing out nothing of it is on the device', async () => {
    await handOn(page)(/Bộ trưởng Bộ Tài chính$/);
    await handOn(page)('Đăng xuất');
    await expect(page).toHaveURL(/sign-in/);
    const left = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(left).not.toContain('e-cabinet-notes');
  });
  secretary.leave();
});
