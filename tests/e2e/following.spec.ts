import { itemsInOrder, papersOf } from '@e-cabinet/domain';
import type { Page } from '@playwright/test';
import { SESSION } from '../support/participants.ts';
import { openSession } from '../support/session.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const session = `/meetings/${SESSION}`;

test('tablets turn with the page that is shown, and whoever reads on their own is left alone', async ({
  server,
  person,
}) => {
  const sitting = await openSession(server, 20);
  const { chair } = sitting;
  const items = itemsInOrder(chair.meeting().agenda);
  const item = items.find(({ kind }) => kind === 'discuss');
  const other = items[0];
  if (!item || !other) throw new Error('the agenda is empty');
  const [paper, annex] = papersOf(chair.meeting(), item.id);
  if (!paper || !annex) throw new Error('the item has no two papers');
  const { page: desk } = await person('person-secretary-2', `${session}/console`, {
    viewport: DESK,
  });
  const { page: follower } = await person('person-head-health', session);
  const { page: reader } = await person('person-head-justice', session);
  const pageOn = (page: Page) => page.getByRole('textbox', { name: /^Số trang/ });

  await test.step('the item that is taken up is on both tablets', async () => {
    await chair.does({ type: 'take-up-item', itemId: item.id });
    for (const page of [follower, reader])
      await expect(page.getByRole('heading', { name: item.title }).first()).toBeVisible();
    await expect(follower.getByText('Có mặt 20/27').first()).toBeVisible();
  });

  await test.step('the page that the desk shows is on both', async () => {
    await handOn(desk)('Trình chiếu');
    await handOn(desk)('Trang sau');
    await handOn(desk)('Trang sau');
    await expect(desk.getByText(/Trang 3\//)).toBeVisible();
    for (const page of [follower, reader]) {
      await expect(page.getByText('Đang theo trang trình bày')).toBeVisible();
      await expect(pageOn(page)).toHaveValue('3');
    }
  });

  await test.step('who turns a page by hand stays there, and comes back by one tap', async () => {
    await handOn(reader)('Trang trước');
    await expect(pageOn(reader)).toHaveValue('2');
    await handOn(desk)('Trang sau');
    await expect(pageOn(follower)).toHaveValue('4');
    await expect(reader.getByText('Đang tự đọc')).toBeVisible();
    await expect(pageOn(reader)).toHaveValue('2');
    await handOn(reader)('Về nội dung đang họp');
    await expect(pageOn(reader)).toHaveValue('4');
  });

  await test.step('another paper is opened where it is shown, and who left the item is not moved', async () => {
    await handOn(reader)(new RegExp(other.title));
    await expect(reader.getByText('Đang tự đọc')).toBeVisible();
    await desk.getByRole('listitem').filter({ hasText: annex.title }).getByRole('button').click();
    await expect(follower.getByRole('tab', { name: annex.title, selected: true })).toBeVisible();
    await expect(reader.getByRole('heading', { name: other.title }).first()).toBeVisible();
    await handOn(reader)('Về nội dung đang họp');
    await expect(reader.getByRole('tab', { name: annex.title, selected: true })).toBeVisible();
  });

  await test.step('a page that stays stands in the course of the session, with who showed it', async () => {
    await desk.getByRole('tab', { name: 'Diễn biến' }).click();
    const course = desk.getByRole('tabpanel', { name: 'Diễn biến' });
    const shown = course.getByText(new RegExp(`trình chiếu trang 1: ${annex.title}`));
    await expect(shown).toBeVisible({ timeout: 30_000 });
  });

  await test.step('when the desk stops, nobody is led any more', async () => {
    await handOn(desk)('Dừng trình chiếu');
    await expect(desk.getByText('Chưa có ai trình chiếu.')).toBeVisible();
    for (const page of [follower, reader])
      await expect(page.getByText('Đang theo trang trình bày')).toHaveCount(0);
  });
  sitting.leave();
});
