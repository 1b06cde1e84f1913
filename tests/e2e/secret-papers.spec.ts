import { itemsInOrder } from '@e-cabinet/domain';
import { participant, SECRETARY, SESSION } from '../support/participants.ts';
import { pieces } from '../support/pdfs/marked.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';

const DESK = { width: 1440, height: 900 };

test('a paper marked as a secret is not taken; the item says that it is given out by hand', async ({
  server,
  person,
}, info) => {
  const secretary = await participant(server, SECRETARY);
  const [item] = itemsInOrder(secretary.meeting().agenda);
  if (!item) throw new Error('the agenda is empty');
  const address = `/meetings/${SESSION}/prepare/papers`;
  const { page: desk } = await person(SECRETARY, address, { viewport: DESK });
  const { page: tablet } = await person(
    'person-head-finance',
    `/meetings/${SESSION}?item=${item.id}`,
  );

  await test.step('the file is refused with its reason, and not kept', async () => {
    const file = info.outputPath('01_Phương án tác chiến.pdf');
    await pieces(file, [[{ text: 'TỐI MẬT', x: 460, y: 780 }]]);
    await desk.getByLabel('Chọn tệp…').setInputFiles(file);
    await expect(desk.getByText(/Trang đầu có dấu “TỐI MẬT”/)).toBeVisible();
    await handOn(desk)(/^Bỏ tệp/);
  });

  await test.step('how many papers there are on paper is all that is said, and it is on the tablet at once', async () => {
    await handOn(desk)(`Ghi có tài liệu mật phát bản giấy: ${item.title}`);
    await expect(tablet.getByText('Có 1 tài liệu mật phát bản giấy tại phòng họp')).toBeVisible();
    await handOn(desk)(`Thêm một tài liệu mật: ${item.title}`);
    await expect(tablet.getByText('Có 2 tài liệu mật phát bản giấy tại phòng họp')).toBeVisible();
    await expectAccessible(desk);
  });

  await test.step('it can be taken back', async () => {
    await handOn(desk)(`Bớt một tài liệu mật: ${item.title}`);
    await expect(tablet.getByText('Có 1 tài liệu mật phát bản giấy tại phòng họp')).toBeVisible();
    await handOn(desk)(`Bớt một tài liệu mật: ${item.title}`);
    await expect(tablet.getByText(/tài liệu mật phát bản giấy/)).toHaveCount(0);
  });
  secretary.leave();
});
