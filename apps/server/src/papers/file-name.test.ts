import { FILE_NAME_MAX } from '@e-cabinet/protocol';
import { describe, expect, test } from 'vitest';
import { fileName } from './file-name.ts';

describe('the name of a file', () => {
  const vietnamese = 'Tờ trình số 12-TTr về Nghị định định danh điện tử.pdf';

  test.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('survives in Vietnamese, sent as %s', (form) => {
    expect(fileName(vietnamese.normalize(form))).toBe(vietnamese.normalize('NFC'));
  });

  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Phòng họp\\Báo cáo.pdf', 'Báo cáo.pdf'],
    ['/a\\b/c\\d.pdf', 'd.pdf'],
    ['..', 'paper.pdf'],
    ['../', 'paper.pdf'],
    ['...pdf', 'paper.pdf'],
  ])('keeps nothing of the path in %j', (sent, kept) => {
    expect(fileName(sent)).toBe(kept);
  });

  test.each([
    ['a\r\nSet-Cookie: b.pdf', 'aSet-Cookie: b.pdf'],
    ['a\u0000b\u007f\u0085.pdf', 'ab.pdf'],
    ['hoá đơn \u202Efdp.exe', 'hoá đơn fdp.exe.pdf'],
    ['a\u2028b\u2029c\u200b.pdf', 'abc.pdf'],
    ['a\ud800b.pdf', 'ab.pdf'],
  ])('holds no character that is not seen: %j', (sent, kept) => {
    expect(fileName(sent)).toBe(kept);
  });

  test.each([
    ['Báo cáo', 'Báo cáo.pdf'],
    ['Báo cáo.PDF', 'Báo cáo.pdf'],
    ['Báo cáo.docx', 'Báo cáo.docx.pdf'],
    ['.pdf', 'paper.pdf'],
    ['', 'paper.pdf'],
    ['  Báo   cáo .pdf', 'Báo cáo.pdf'],
  ])('says that it is a PDF: %j', (sent, kept) => {
    expect(fileName(sent)).toBe(kept);
  });

  test('is cut to what a file system takes, its extension kept, no character halved', () => {
    const long = fileName(`${'𝔞'.repeat(300)}.pdf`);
    expect(long.length).toBeLessThanOrEqual(FILE_NAME_MAX);
    expect(long).toMatch(/^(𝔞)+\.pdf$/u);
    const exact = `${'ế'.repeat(FILE_NAME_MAX - 4)}.pdf`;
    expect(fileName(exact)).toBe(exact);
    expect(fileName(`ế${exact}`)).toBe(exact);
  });

  test('does not change when named again', () => {
    for (const name of [vietnamese, '../x', '', 'a\u202Eb', `${'ữ'.repeat(400)}.pdf`]) {
      expect(fileName(fileName(name))).toBe(fileName(name));
    }
  });
});
