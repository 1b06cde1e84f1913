import { readFile } from 'node:fs/promises';
import { itemsInOrder } from '@e-cabinet/domain';
import type { Download, Page } from '@playwright/test';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { outlineOfPdf, textsInPdf, titlesOf } from '../support/texts-in-pdf.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const READER = 'person-head-finance';
const CLOSED = 'Công tác tổ chức bộ máy và nhân sự';
const GENERAL = 'Báo cáo tình hình kinh tế - xã hội';

async function downloaded(page: Page, press: () => Promise<void>) {
  const downloading = page.waitForEvent('download');
  await press();
  const download: Download = await downloading;
  const bytes = await readFile(await download.path());
  const texts = await textsInPdf(bytes);
  const titles = titlesOf(await outlineOfPdf(bytes));
  return { name: download.suggestedFilename(), texts, titles, all: texts.join('\n') };
}

test('the secretary downloads the pack for the members and for a guest', async ({
  person,
  server,
}) => {
  test.slow();
  const secretary = await participant(server, SECRETARY);
  const { agenda, details, seats } = secretary.meeting();
  const { page } = await person(SECRETARY, `/meetings/${SESSION}/prepare/receipts`, {
    viewport: { width: 1440, height: 900 },
  });
  const section = page.getByRole('region', { name: 'In chương trình và bộ tài liệu' });
  await expect(section).toContainText('Dành cho');
  await expectAccessible(page);

  const members = await downloaded(page, () => handOn(section)('Tải bộ tài liệu'));
  await expect(section).toContainText(`Đã tải về: ${members.name}`);
  expect(members.name).toBe(`${details.title}.pdf`);
  const known = itemsInOrder(agenda).filter(({ title }) => title !== CLOSED);
  const numbered = known.map(({ title }, index) => `  ${index + 1}. ${title}`);
  expect(members.titles.filter((title) => /^ {2}\d/.test(title))).toEqual(numbered);
  expect(members.titles).toContain(`    ${GENERAL}`);
  expect([members.all, ...members.titles].join()).not.toContain('tổ chức bộ máy');
  const pages = members.texts.length;
  for (const [index, text] of members.texts.entries()) {
    expect(text).toContain(`Trang ${index + 1}/${pages}`);
  }

  const guest = Object.values(seats).find(({ personId }) => personId === 'person-presenter');
  const choice = section.getByLabel('Dành cho');
  await choice.selectOption({ label: `Khách mời: ${guest?.name.vi} (1 nội dung)` });
  const one = await downloaded(page, () => handOn(section)('Tải bộ tài liệu'));
  expect(one.titles.filter((title) => /^ {2}\d/.test(title))).toEqual([
    `  1. ${itemsInOrder(agenda)[0]?.title}`,
  ]);
  expect([one.all, ...one.titles].join()).not.toContain(GENERAL);
  expect(one.texts.length).toBeLessThan(pages);

  const alone = await downloaded(page, () => handOn(section)('Tải chương trình'));
  expect(alone.all).toContain('Chủ trì: ');
  expect(alone.titles).toHaveLength(3);
  secretary.leave();
});

test('a minister downloads the agenda, and the pack where the rules allow it', async ({
  person,
  server,
}) => {
  test.slow();
  const secretary = await participant(server, SECRETARY);
  const { page } = await person(READER, `/meetings/${SESSION}`);
  const section = page.getByRole('region', { name: 'Chương trình và bộ tài liệu để in' });
  const agenda = await downloaded(page, () => handOn(section)('Tải chương trình'));
  expect(agenda.all).toContain('Độc lập - Tự do - Hạnh phúc');
  const take = section.getByRole('button', { name: 'Tải bộ tài liệu', exact: true });
  await expect(take).toHaveCount(0);

  const { details, rules, seats } = secretary.meeting();
  const copying = { ...rules, copiesAllowed: true };
  await secretary.does({ type: 'revise-meeting', details, rules: copying });
  await take.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('được ghi lại cho từng tài liệu');
  await expectAccessible(page);
  const pack = await downloaded(page, () => handOn(dialog)('Tải bộ tài liệu'));
  const office = Object.values(seats).find(({ personId }) => personId === READER)?.name.vi;
  for (const text of pack.texts) expect(text).toContain(`${office} · `);
  expect(pack.all).not.toContain('tổ chức bộ máy');

  await page.route('**/pack', (route) =>
    route.fulfill({
      status: 413,
      json: { refusal: 'pack-too-large', papers: 200, pages: 3000, megabytes: 300 },
    }),
  );
  await take.click();
  await handOn(page.getByRole('dialog'))('Tải bộ tài liệu');
  await expect(section.getByRole('alert')).toContainText('nhiều nhất 200 tài liệu, 3000 trang');
  await expect(take).toBeEnabled();
  secretary.leave();
});
