import type { Page } from '@playwright/test';
import { type AddedPaper, addPaper } from '../support/added-paper.ts';
import { participant, SESSION } from '../support/participants.ts';
import { linked } from '../support/pdfs/ordinary.ts';
import type { TestServer } from '../support/server.ts';
import { expect, type Tools } from './fixtures.ts';

const READER = 'person-head-finance';

/** Servers where the reader is checked in: whoever is has more room to read. */
const entered = new Set<string>();

/** Of five pages, four upright ones and a wide table; for each test another one, which nobody has left at a page. */
async function paperOn(server: TestServer): Promise<AddedPaper> {
  if (!entered.has(server.url)) {
    const reader = await participant(server, READER);
    await reader.does({ type: 'check-in', where: 'room', way: 'tablet' });
    reader.leave();
    entered.add(server.url);
  }
  return addPaper(server, 'Tài liệu phòng đọc', linked);
}

/** The paper on the reader's screen, its first page drawn. */
export async function openPaper(
  server: TestServer,
  person: Tools['person'],
  options: Parameters<Tools['person']>[2] = {},
): Promise<Page> {
  const { itemId, paperId } = await paperOn(server);
  const address = `/meetings/${SESSION}?item=${itemId}&sheet=${paperId}`;
  const { page } = await person(READER, address, options);
  await expect(sheet(page, 1).locator('canvas')).toBeVisible({ timeout: 30_000 });
  return page;
}

export const sheet = (page: Page, number: number) =>
  page.getByRole('region', { name: `Trang ${number}`, exact: true });
export const pageOn = (page: Page) => page.getByRole('textbox', { name: /^Số trang/ });
export const pagesOf = (page: Page) => page.getByRole('document', { name: /^Tài liệu:/ });
