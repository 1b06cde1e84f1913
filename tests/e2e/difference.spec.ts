import { EVERYONE } from '@e-cabinet/domain';
import { v4 as newId } from 'uuid';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { searchingOn } from '../support/searching.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

test('a reader sees which pages of a replaced paper changed, and the words', async ({
  person,
  server,
}) => {
  const { uploaded } = searchingOn(server);
  const secretary = await participant(server, SECRETARY);
  const paperId = newId();
  const file = await uploaded(['the same first page', 'the term is 30 days']);
  await secretary.does({
    type: 'add-paper',
    paperId,
    itemId: null,
    title: 'Dự thảo',
    file,
    audience: EVERYONE,
  });
  const next = await uploaded(['the same first page', 'the term is 45 days']);
  const address = `/meetings/${SESSION}?sheet=${paperId}`;
  const { page } = await person('person-head-finance', address, {
    viewport: { width: 1180, height: 820 },
  });
  await expect(page.getByRole('textbox', { name: /^Số trang/ })).toBeVisible();
  await secretary.does({ type: 'replace-paper', paperId, file: next, reason: 'sửa thời hạn' });
  await handOn(page)('Xem thay đổi');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText(/^1 trang có thay đổi/)).toBeVisible();
  await expect(sheet.locator('del')).toHaveText('30');
  await expect(sheet.locator('ins')).toHaveText('45');
  await expectAccessible(page);
  secretary.leave();
});
