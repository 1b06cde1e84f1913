import { expect, test } from './fixtures.ts';
import { follow, handOn } from './hand.ts';

/** The cabinet acts at human speed: people come within half a minute. */
const AT_HUMAN_SPEED = { timeout: 60_000 };
const BALLOT = 'demonstration-opinion-ballot';

test('one tap takes the chair, one button fills the other seats, and the session lives', async ({
  page,
  server,
}) => {
  const presses = handOn(page);
  const bar = page.getByRole('complementary', { name: 'Bản trình diễn' });
  const start = bar.getByRole('button', { name: 'Bật nội các mô phỏng' });
  const running = bar.getByText('Nội các mô phỏng đang chạy');

  await test.step('an office is taken with one tap, without a password', async () => {
    await page.goto(server.url);
    await expect(page.getByRole('heading', { name: 'Chọn một chức vụ' })).toBeVisible();
    await presses(/^Thủ tướng Chính phủ/);
    await expect(bar.getByText('Thủ tướng Chính phủ')).toBeVisible();
  });

  await test.step('the simulated cabinet comes by its one button, and makes a quorum', async () => {
    await start.click();
    await expect(running).toBeVisible();
    await follow(page, 'Bàn chủ trì');
    await presses('Điểm danh tại phòng họp');
    await expect(page.getByText('Đủ số thành viên (cần 18)')).toBeVisible(AT_HUMAN_SPEED);
  });

  await test.step('the person in the chair leads, a simulated secretary puts the question, and the cabinet votes', async () => {
    await presses('Khai mạc phiên họp');
    await presses(/Bắt đầu (nội dung 1|từng nội dung)/);
    await presses('Bắt đầu biểu quyết');
    await presses('Bắt đầu, chủ trì tự kết thúc');
    await expect(page.getByText(/Đã biểu quyết ([3-9]|\d\d)\/\d\d/)).toBeVisible(AT_HUMAN_SPEED);
  });

  await test.step('it is stopped by the same button, and begins again as soon as it is asked', async () => {
    await handOn(bar)('Dừng');
    await start.click();
    await expect(running).toBeVisible();
    await page.reload();
    await expect(running).toBeVisible();
    await handOn(bar)('Dừng');
    await expect(start).toBeVisible();
    await page.reload();
    await expect(start).toBeVisible();
    await expect(running).toHaveCount(0);
  });
});

test('an opinion ballot is under way: a minister owes an answer, the office sees the others come in', async ({
  person,
}) => {
  const minister = (await person('person-head-finance', '/')).page;
  await follow(minister, /Lấy ý kiến về dự thảo Nghị định/);
  await expect(minister.getByText('Tóm tắt nội dung')).toBeVisible();
  const desk = { viewport: { width: 1440, height: 900 } };
  const office = (await person('person-secretary-1', `/opinion-ballots/${BALLOT}/office`, desk))
    .page;
  await expect(office.getByText('10/27 thành viên đã trả lời')).toBeVisible();
  await expect(office.getByRole('heading', { name: 'Điều 6' })).toBeVisible();
  await handOn(minister)('Bật nội các mô phỏng');
  await expect(office.getByText(/1[1-9]\/27 thành viên đã trả lời/)).toBeVisible(AT_HUMAN_SPEED);
  await expect(minister.getByRole('button', { name: 'Tán thành', exact: true })).toBeVisible();
  await handOn(minister)('Dừng');
});
