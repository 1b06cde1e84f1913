import { readFile } from 'node:fs/promises';
import { addPaper } from '../support/added-paper.ts';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { textDocument } from '../support/pdfs/ordinary.ts';
import { textsInPdf } from '../support/texts-in-pdf.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const READER = 'person-head-finance';
const TITLE = 'Tờ trình cho tải bản sao';

test('a minister downloads a copy with their office on every page, and the secretary sees who did', async ({
  person,
  server,
}) => {
  const { itemId, paperId } = await addPaper(server, TITLE, (file) => textDocument(file, 3));
  const secretary = await participant(server, SECRETARY);
  const address = `/meetings/${SESSION}?item=${itemId}&sheet=${paperId}`;
  const { page: reader } = await person(READER, address);
  await expect(reader.locator('canvas').first()).toBeVisible();
  const ask = reader.getByRole('button', { name: 'Tải bản sao', exact: true });
  await expect(ask).toHaveCount(0);

  const { details, rules, seats } = secretary.meeting();
  const copying = { ...rules, copiesAllowed: true };
  await secretary.does({ type: 'revise-meeting', details, rules: copying });
  await ask.click();
  const dialog = reader.getByRole('dialog');
  await expect(dialog).toContainText('Lần tải này được ghi lại');
  await expectAccessible(reader);
  const downloading = reader.waitForEvent('download');
  await handOn(dialog)('Tải bản sao');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${TITLE}.pdf`);
  const office = Object.values(seats).find(({ personId }) => personId === READER)?.name.vi;
  const texts = await textsInPdf(await readFile(await download.path()));
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text).toContain(`${office} · `);
  await expect(dialog).toHaveCount(0);

  const { page: desk } = await person(SECRETARY, `/meetings/${SESSION}/prepare`, {
    viewport: { width: 1440, height: 900 },
  });
  await follow(desk, /^Phát hành/);
  const copies = desk.getByRole('region', { name: 'Bản sao đã tải' });
  await expect(copies.getByRole('row', { name: office ?? 'nobody' })).toContainText(
    `${TITLE}, bản v1`,
  );
  await expectAccessible(desk);
  secretary.leave();
});
