import type { Page } from '@playwright/test';
import { type AddedPaper, addPaper } from '../support/added-paper.ts';
import { participant, SESSION } from '../support/participants.ts';
import { linked } from '../support/pdfs/ordinary.ts';
import type { TestServer } from '../support/server.ts';
import { expect, type Tools } from './fixtures.ts';

const READER = 'person-head-finance';

/** By the server's address: its session has the paper once. */
const papers = new Map<string, AddedPaper>();

/** Of five pages: four upright ones and a wide table. Whoever is checked in has more room to read it. */
async function paperOn(server: TestServer): Promise<AddedPaper> {
  const known = papers.get(server.url);
  if (known) return known;
  const reader = await participant(server, READER);
  await reader.does({ type: 'check-in', where: 'room', way: 'tablet' });
  reader.leave();
  const paper = await addPaper(server, 'Tài liệu phòng đọc', linked);
  papers.set(server.url, paper);
  return paper;
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
