import type { Page } from '@playwright/test';
import { SECRETARY, SESSION } from '../support/participants.ts';
import { expect, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const agenda = `/meetings/${SESSION}/prepare/agenda`;
const ITEM = 'Tình hình kinh tế - xã hội và giải ngân vốn đầu tư công';
const OTHER = 'Công tác phòng, chống thiên tai trong mùa mưa bão';
const FIRST = 'Tình hình kinh tế - xã hội tháng này';
const SECOND = 'Tình hình kinh tế - xã hội, giải ngân và giá cả';

test('two secretaries write in one agenda, and neither takes anything from the other', async ({
  person,
}) => {
  const [one, two] = (await Promise.all(
    [SECRETARY, 'person-secretary-2'].map(
      async (id) => (await person(id, agenda, { viewport: DESK })).page,
    ),
  )) as [Page, Page];

  await test.step('a half-written form outlives what the other saves in the same item', async () => {
    await handOn(one)(`Sửa: ${ITEM}`);
    await titleIn(one).fill(FIRST);
    await handOn(two)(`Sửa: ${ITEM}`);
    await two.getByLabel('Số phút').fill('55');
    await handOn(two)('Lưu');
    await expect(line(one, OTHER)).toBeVisible();
    await expect(one.getByLabel('Số phút')).toHaveValue('55');
    await expect(titleIn(one)).toHaveValue(FIRST);
  });

  await test.step('what the other adds and moves takes nothing from the hand', async () => {
    await titleIn(one).focus();
    await handOn(two)('Thêm nội dung');
    await titleIn(two).fill('Báo cáo về giá điện');
    await two.getByLabel('Lý do bổ sung sau khi phát hành').fill('Thủ tướng yêu cầu');
    await handOn(two)('Thêm');
    await expect(line(one, 'Báo cáo về giá điện')).toBeVisible();
    await two.getByRole('button', { name: `Di chuyển: ${OTHER}` }).focus();
    await two.keyboard.press('Alt+ArrowUp');
    await expect(titleIn(one)).toBeFocused();
    await expect(titleIn(one)).toHaveValue(FIRST);
  });

  await test.step('both write in one field: it is said, and whoever saves last has chosen', async () => {
    await handOn(two)(`Sửa: ${ITEM}`);
    await titleIn(two).fill(SECOND);
    await handOn(two)('Lưu');
    await expect(line(two, SECOND)).toBeVisible();
    await expect(one.getByText('Người khác vừa sửa thành:')).toContainText(SECOND);
    await expect(titleIn(one)).toHaveValue(FIRST);
    await handOn(one)('Giữ bản của tôi');
    await expect(one.getByText('Người khác vừa sửa thành:')).toHaveCount(0);
    await handOn(one)('Lưu');
    for (const page of [one, two]) await expect(line(page, FIRST)).toContainText('55 phút');
  });
});

const titleIn = (page: Page) => page.getByRole('textbox', { name: 'Tên nội dung' });
const line = (page: Page, title: string) =>
  page
    .getByRole('list', { name: 'Chương trình phiên họp' })
    .getByRole('listitem')
    .filter({ hasText: title });
