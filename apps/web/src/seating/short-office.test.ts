import { expect, test } from 'vitest';
import { shortOffice } from './short-office.ts';

test.each([
  ['Bộ trưởng Bộ Tài chính', 'Bộ Tài chính'],
  ['Thứ trưởng Bộ Tài chính', 'Thứ trưởng Bộ Tài chính'],
  ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'Chủ nhiệm Văn phòng Chính phủ'],
  ['Phó Thủ tướng Chính phủ', 'Phó Thủ tướng Chính phủ'],
  ['Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['Thư ký phiên họp 1, Văn phòng Chính phủ', 'Thư ký phiên họp 1, Văn phòng Chính phủ'],
  ['Minister, Chairman of the Government Office', 'Chairman of the Government Office'],
  ['Minister of Finance', 'Finance'],
  ['Deputy Minister of Finance', 'Deputy Minister of Finance'],
  ['Prime Minister', 'Prime Minister'],
])('%s is %s', (name, short) => {
  expect(shortOffice(name)).toBe(short);
});
