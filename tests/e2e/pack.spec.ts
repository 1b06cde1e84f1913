import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EVERYONE, itemsInOrder } from '@e-cabinet/domain';
import type { Page } from '@playwright/test';
import { v4 as newId } from 'uuid';
import { type Participant, participant, SECRETARY, SESSION } from '../support/participants.ts';
import { writtenPages } from '../support/pdfs/ordinary.ts';
import { type Searching, searchingOn } from '../support/searching.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const FIRST = ['the same first page', 'the term is 30 days'];
const SECOND = ['the same first page', 'the term is 45 days'];
const TITLE = 'Phụ lục số liệu';

test('after the freeze a reader is told who replaced, added and recalled what, when and why', async ({
  person,
  server,
}) => {
  const { uploaded } = searchingOn(server);
  const secretary = await participant(server, SECRETARY);
  const { itemId, paperId } = await addPaper(secretary, uploaded);
  const address = `/meetings/${SESSION}?item=${itemId}&sheet=${paperId}`;
  const { page: reader } = await person('person-head-finance', address);
  const { page: desk } = await person(SECRETARY, `/meetings/${SESSION}/prepare/papers`, {
    viewport: { width: 1440, height: 900 },
  });
  await expect(reader.getByRole('textbox', { name: /^Số trang/ })).toBeVisible();
  await expect(reader.locator('canvas').first()).toBeVisible();

  await handOn(desk)('Chốt ngay');
  await handOn(desk.getByRole('dialog'))('Chốt');
  await expect(desk.getByText(/^Chương trình và tài liệu đã chốt lúc .* · /)).toBeVisible();
  await expect(
    desk.getByRole('button', { name: `Sửa tên, nội dung, người đọc: ${TITLE}` }),
  ).toHaveCount(0);

  await follow(desk, /^Chương trình/);
  await expect(desk.getByRole('button', { name: 'Thêm nội dung', exact: true })).toBeVisible();
  await expect(
    desk.getByRole('button', { name: /^(Thêm phần|Bỏ khỏi chương trình|Di chuyển)/ }),
  ).toHaveCount(0);
  await follow(desk, /^Tài liệu/);

  const file = await uploaded(SECOND);
  await secretary.does({ type: 'replace-paper', paperId, file, reason: 'Sửa thời hạn' });
  await expect(reader.getByText('1 trang thay đổi so với bản v1 đã đọc.')).toBeVisible();
  await expect(reader.getByText(/Thay lúc .* · .*\. Lý do: Sửa thời hạn/)).toBeVisible();

  await addSupplement(desk);
  const added = reader.getByRole('tab', { name: /Ý kiến góp ý/ });
  await expect(added).toContainText('bổ sung');
  await added.click();
  await expect(reader.getByText(`Tài liệu bổ sung cho “${TITLE}”`, { exact: false })).toBeVisible();
  await expect(reader.getByText(/Lý do: Mới nhận sáng nay/)).toBeVisible();
  await expectAccessible(reader);

  await reader.getByRole('tab', { name: TITLE }).first().click();
  await expect(reader.getByText('Bản mới v2 thay bản v1.')).toBeVisible();
  await expect(reader.locator('canvas').first()).toBeVisible();
  await handOn(desk)(`Thu hồi tài liệu: ${TITLE}`);
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Có tên người tố giác');
  await handOn(dialog)('Thu hồi');
  await expect(reader.getByText('Tài liệu đã được thu hồi')).toBeVisible({ timeout: 5_000 });
  await expect(reader.getByText('Lý do: Có tên người tố giác')).toBeVisible();
  await expect(reader.locator('canvas')).toHaveCount(0);
  await expectAccessible(reader);
  await expectAccessible(desk);

  await follow(desk, /^Phát hành/);
  await expect(desk.getByText('Đã mở bản v2 trước khi thu hồi: 1 nơi nhận')).toBeVisible();
  secretary.leave();
});

async function addPaper(secretary: Participant, uploaded: Searching['uploaded']) {
  const [item] = itemsInOrder(secretary.meeting().agenda);
  const [itemId, paperId] = [item?.id ?? '', newId()];
  const file = await uploaded(FIRST);
  const paper = { paperId, itemId, title: TITLE, file, audience: EVERYONE };
  await secretary.does({ type: 'add-paper', ...paper });
  return { itemId, paperId };
}

/** Through the tray: once the pack is frozen it asks to what, and why. */
async function addSupplement(desk: Page): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'e-cabinet-supplement-'));
  const file = path.join(folder, '01_Ý kiến góp ý.pdf');
  await writtenPages(file, ['an opinion']);
  await desk.getByLabel('Chọn tệp…').setInputFiles(file);
  await desk.getByLabel('Bổ sung cho').selectOption({ label: TITLE });
  await desk.getByLabel('Lý do gửi bổ sung sau khi chốt').fill('Mới nhận sáng nay');
  await handOn(desk)(/^Thêm 1 tài liệu/);
  rmSync(folder, { recursive: true });
}
