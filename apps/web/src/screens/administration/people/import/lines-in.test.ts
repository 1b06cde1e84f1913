import { describe, expect, test } from 'vitest';
import { FORM_HEADINGS, key, linesIn } from './lines-in.ts';
import { readTable } from './read-table.ts';

const ROLES = new Map([
  [key('Thư ký phiên họp'), 'secretary'],
  [key('Member'), 'member'],
]);

describe('people in a spreadsheet', () => {
  test('are found by the names of the columns, in any order and language, with the line they stand in', () => {
    const table = [
      ['ghi chú', 'TÊN ĐĂNG NHẬP', 'Chuc danh', 'Roles'],
      ['x', 'legal', 'Vụ trưởng Vụ Pháp chế', 'thu ky phien hop; MEMBER, king'],
      ['', '', '', ''],
      ['', '', 'Chánh Văn phòng'],
    ];
    const found = linesIn(table, ROLES);
    expect(found).toMatchObject({
      kind: 'lines',
      lines: [
        {
          line: 2,
          name: 'Vụ trưởng Vụ Pháp chế',
          login: 'legal',
          roles: 'secretary, member, king',
          unit: '',
        },
        { line: 4, name: 'Chánh Văn phòng', login: '', roles: '' },
      ],
    });
  });

  test('a sheet of another shape is told apart from one with nobody in it', () => {
    expect(
      linesIn(
        [
          ['Ngày', 'Số'],
          ['1', '2'],
        ],
        ROLES,
      ),
    ).toEqual({ kind: 'no-name' });
    expect(linesIn([[...FORM_HEADINGS], ['', '']], ROLES)).toEqual({ kind: 'empty' });
    expect(linesIn([], ROLES)).toEqual({ kind: 'no-name' });
  });
});

describe('a file', () => {
  const text = 'Chức danh;Đơn vị\n"Vụ trưởng; quyền";Vụ Pháp chế\n';
  const rows = [
    ['Chức danh', 'Đơn vị'],
    ['Vụ trưởng; quyền', 'Vụ Pháp chế'],
  ];
  const withoutEnd = async (file: Blob) =>
    (await readTable(file)).filter((row) => row.some((cell) => cell !== ''));

  test('of text is read with its separators and quotes, in UTF-8 with and without its mark', async () => {
    expect(await withoutEnd(new Blob([text]))).toEqual(rows);
    expect(await withoutEnd(new Blob(['\uFEFF', text]))).toEqual(rows);
    expect(
      await withoutEnd(new Blob([text.replaceAll(';', '\t').replace('\t quyền', '; quyền')])),
    ).toEqual(rows);
  });

  test('that is no spreadsheet and begins like one is refused', async () => {
    const file = new Blob([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])]);
    await expect(readTable(file)).rejects.toThrow();
  });
});
