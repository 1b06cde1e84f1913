import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { meetingOf } from '../support/opinion-ballot.ts';
import { participant, SECRETARY } from '../support/participants.ts';
import { textDocument } from '../support/pdfs/ordinary.ts';
import {
  FILE_TITLE,
  FINANCE_HEAD,
  FINANCE_OFFICER,
  HEALTH_OFFICER,
} from '../support/submissions.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };
const folder = mkdtempSync(path.join(tmpdir(), 'e-cabinet-submissions-'));
const paper = path.join(folder, 'Dự thảo Nghị định.pdf');
test.beforeAll(() => textDocument(paper, 2, 'A decree'));
test.afterAll(() => rmSync(folder, { recursive: true }));

test('a ministry files, the secretariat returns it with a comment, it is filed again and accepted onto an agenda', async ({
  person,
  server,
}) => {
  const officer = (await person(FINANCE_OFFICER, '/', { viewport: DESK })).page;
  const desk = (await person(SECRETARY, '/submissions', { viewport: DESK })).page;
  const other = await person(HEALTH_OFFICER, '/submissions', { viewport: DESK });

  await test.step('the officer begins a file, and hears what is missing before it goes out', async () => {
    await follow(officer, /^Hồ sơ trình/);
    await handOn(officer)('Lập hồ sơ mới');
    await officer.getByRole('dialog').getByLabel('Tên hồ sơ').fill(FILE_TITLE);
    await handOn(officer)('Lập hồ sơ');
    await expect(officer.getByRole('heading', { name: FILE_TITLE, level: 1 })).toBeVisible();
    await expect(officer.getByRole('alert')).toContainText('chưa có phần tóm tắt');
    await expect(button(officer, 'Trình hồ sơ')).toBeDisabled();
    await expectAccessible(officer);
  });

  await test.step('brief, co-responsible bodies and a paper make it whole', async () => {
    await officer.getByLabel('Tóm tắt').fill('Quy định việc chia sẻ dữ liệu.');
    await officer.getByLabel('Vấn đề còn ý kiến khác nhau').fill('Không có.');
    await officer.getByLabel('Nội dung đề nghị quyết định').fill('Thông qua dự thảo.');
    await officer.getByLabel('Cơ quan phối hợp').fill('Bộ Tư pháp\nBộ Nội vụ');
    await expect(officer.getByText('Có nội dung chưa lưu.', { exact: false })).toBeVisible();
    await expect(button(officer, 'Trình hồ sơ')).toHaveCount(0);
    await handOn(officer)('Lưu nội dung');
    await expect(officer.getByRole('alert')).toContainText('chưa có tài liệu');
    await officer.locator('input[type=file]').setInputFiles(paper);
    await expect(officer.getByRole('link', { name: 'Dự thảo Nghị định' })).toBeVisible();
  });

  await test.step('drafted, it exists for nobody but its unit', async () => {
    await desk.reload();
    await expect(desk.getByText('Chưa có hồ sơ nào')).toBeVisible();
    await handOn(officer)('Trình hồ sơ');
    await officer.getByRole('dialog').getByRole('button', { name: 'Trình hồ sơ' }).click();
    await expect(officer.getByText('Hồ sơ đang được thư ký xem xét.')).toBeVisible();
  });

  await test.step('the secretariat returns it with a comment', async () => {
    await desk.reload();
    await expectAccessible(desk);
    await follow(desk, FILE_TITLE);
    await expect(desk.getByText('Quy định việc chia sẻ dữ liệu.')).toBeVisible();
    await handOn(desk)('Trả lại');
    const dialog = desk.getByRole('dialog', { name: 'Trả lại hồ sơ này?' });
    await dialog.getByLabel('Nội dung cần hoàn thiện').fill('Bổ sung đánh giá tác động.');
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await expect(changes(desk)).toHaveCount(2);
    await expectAccessible(desk);
  });

  await test.step('the ministry files it again: three changes with name and time', async () => {
    await officer.reload();
    await expect(officer.getByText('Bổ sung đánh giá tác động.').first()).toBeVisible();
    await officer
      .getByLabel('Tóm tắt')
      .fill('Quy định việc chia sẻ dữ liệu; kèm đánh giá tác động.');
    await handOn(officer)('Lưu nội dung');
    await expect(officer.getByText('Đã lưu', { exact: true })).toBeVisible();
    await handOn(officer)('Trình lại hồ sơ');
    await officer.getByRole('dialog').getByRole('button', { name: 'Trình lại hồ sơ' }).click();
    await desk.reload();
    await expect(changes(desk)).toHaveText([
      /^TrìnhChánh Văn phòng Bộ Tài chính.*\d\d:\d\d/,
      /^Trả lạiThư ký phiên họp 1, Văn phòng Chính phủ.*\d\d:\d\d.*Bổ sung đánh giá tác động\./,
      /^Trình lạiChánh Văn phòng Bộ Tài chính.*\d\d:\d\d/,
    ]);
  });

  await test.step('another ministry finds what never was, by address and by API', async () => {
    const { pathname } = new URL(desk.url());
    const { page, context } = other;
    await page.goto(desk.url());
    await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
    await expect(page.getByText(FILE_TITLE)).toHaveCount(0);
    const answer = await context.request.get(`${server.url}/api${pathname}`);
    expect([answer.status(), (await answer.json()).refusal]).toEqual([404, 'not-found']);
  });

  await test.step('accepted, it goes onto the agenda of a session with its brief and its paper', async () => {
    const office = await participant(server, SECRETARY);
    const meetingId = await meetingOf(office, 'ordinary');
    office.leave();
    await handOn(desk)('Tiếp nhận');
    await desk.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
    await handOn(desk)('Đưa vào chương trình phiên họp…');
    const sheet = desk.getByRole('dialog', { name: `Đưa “${FILE_TITLE}” vào phiên họp nào?` });
    await sheet.getByLabel('Phiên họp đang chuẩn bị').selectOption(meetingId);
    await sheet.getByRole('button', { name: 'Đưa vào chương trình' }).click();
    await follow(desk, 'Mở chương trình phiên họp');
    await expect(desk.getByText(FILE_TITLE).first()).toBeVisible();
    await follow(desk, /^Tóm tắt, góp ý/);
    await expect(desk.getByLabel('Tóm tắt', { exact: false }).first()).toHaveValue(
      'Quy định việc chia sẻ dữ liệu; kèm đánh giá tác động.',
    );
    await follow(desk, /^Tài liệu/);
    await expect(desk.getByText('Dự thảo Nghị định', { exact: true })).toBeVisible();
  });
});

test('the secretariat asks units for a file and chases them in one act; the head approves before it goes out', async ({
  person,
  server,
}) => {
  const desk = (await person(SECRETARY, '/submissions', { viewport: DESK })).page;
  const head = (await person(FINANCE_HEAD, '/submissions', { viewport: DESK })).page;
  const officer = (await person(FINANCE_OFFICER, '/submissions', { viewport: DESK })).page;
  const title = 'Báo cáo tình hình giải ngân';

  await test.step('two units are asked at once', async () => {
    await handOn(desk)('Yêu cầu trình hồ sơ');
    const sheet = desk.getByRole('dialog', { name: 'Yêu cầu đơn vị trình hồ sơ' });
    await sheet.getByLabel('Đơn vị').first().selectOption('Bộ Tài chính');
    await sheet.getByLabel('Đơn vị').first().selectOption('Bộ Y tế');
    await sheet.getByLabel('Tên hồ sơ').fill(title);
    await expectAccessible(desk);
    await sheet.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(desk.getByRole('heading', { name: 'Chờ đơn vị trình (2)' })).toBeVisible();
  });

  await test.step('and chased in one act', async () => {
    await handOn(desk)('Đôn đốc 2 hồ sơ');
    await expect(
      desk.getByText('Đã gửi thông báo đôn đốc 2 hồ sơ', { exact: false }),
    ).toBeVisible();
    await officer.goto(server.url);
    const notices = officer.getByRole('region', { name: 'Thông báo' });
    await expect(notices.getByText('Đôn đốc: hồ sơ chưa trình', { exact: false })).toBeVisible();
    await expect(notices).not.toContainText(title);
    await notices.getByRole('link', { name: /^Đôn đốc/ }).click();
    await expect(officer.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  });

  await test.step('the head wants to see what leaves the unit', async () => {
    await head.reload();
    const careful = head.getByLabel('Hồ sơ phải được thủ trưởng phê duyệt trước khi trình');
    await careful.check();
    await officer.getByLabel('Loại').selectOption('inform');
    await handOn(officer)('Lưu nội dung');
    await officer.locator('input[type=file]').setInputFiles(paper);
    await expect(officer.getByRole('alert')).toContainText('chưa được thủ trưởng đơn vị phê duyệt');
    await handOn(officer)('Xin thủ trưởng phê duyệt');
    await expect(officer.getByText('Đã xin thủ trưởng phê duyệt.')).toBeVisible();
    await head.goto(officer.url());
    await expectAccessible(head);
    await handOn(head)('Phê duyệt');
    await expect(changes(head).last()).toContainText('Bộ trưởng Bộ Tài chính');
    await officer.reload();
    await handOn(officer)('Trình hồ sơ');
    await officer.getByRole('dialog').getByRole('button', { name: 'Trình hồ sơ' }).click();
    await desk.reload();
    await expect(desk.getByRole('heading', { name: 'Chờ xử lý (1)' })).toBeVisible();
    await expect(desk.getByRole('heading', { name: 'Chờ đơn vị trình (1)' })).toBeVisible();
  });
});

const changes = (page: Page) =>
  page.getByRole('region', { name: 'Quá trình xử lý' }).getByRole('listitem');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
