import { describe, expect, it } from 'vitest';
import { parsePastedList } from './pasted-list.ts';

const item = (title: string, submittedBy = '', minutes: number | null = null) => ({
  kind: 'item',
  title,
  submittedBy,
  minutes,
});

describe('a list pasted from a text document', () => {
  it('makes 15 items of 15 lines', () => {
    const lines = Array.from(
      { length: 15 },
      (_, index) => `${index + 1}. Nội dung số ${index + 1}`,
    );
    expect(parsePastedList(lines.join('\r\n')).map(({ title }) => title)).toEqual(
      lines.map((_, index) => `Nội dung số ${index + 1}`),
    );
  });

  it('passes over empty lines', () => {
    expect(parsePastedList('1. Một\n\n   \n\t\n2. Hai\n')).toEqual([item('Một'), item('Hai')]);
  });

  it.each([
    ['1. Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['1) Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['12.Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['1.1 Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['1.2. Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['a) Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['đ) Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['IV. Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['- Dự án Luật Đất đai;', 'Dự án Luật Đất đai'],
    ['•\tDự án Luật Đất đai.', 'Dự án Luật Đất đai'],
    ['o\tDự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['3\tDự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['Nội dung 2: Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
    ['Mục 2. Dự án Luật Đất đai', 'Dự án Luật Đất đai'],
  ])('strips the numbering of %j', (line, title) => {
    expect(parsePastedList(line)).toEqual([item(title)]);
  });

  it.each([
    '5 năm thực hiện Nghị quyết số 12-NQ/TW',
    '2026 là năm bản lề',
    'Nghị định sửa đổi Nghị định số 30/2020/NĐ-CP (sửa đổi)',
    'A Lưới: tình hình thiên tai',
    'Công tác phòng, chống dịch',
  ])('leaves numbers and parentheses that belong to the title: %j', (title) => {
    expect(parsePastedList(title)).toEqual([item(title)]);
  });

  it.each([
    ['1. Dự án Luật Thuế (Bộ Tài chính trình)', 'Bộ Tài chính', null],
    ['1. Dự án Luật Thuế (do Bộ Tài chính trình), 20 phút', 'Bộ Tài chính', 20],
    ['1. Dự án Luật Thuế - 20 phút (Bộ Tài chính trình)', 'Bộ Tài chính', 20],
    ['1. Dự án Luật Thuế (Bộ Tài chính trình, 15 phút)', 'Bộ Tài chính', 15],
    ['1. Dự án Luật Thuế (Bộ Tài chính)', 'Bộ Tài chính', null],
    ['1. Dự án Luật Thuế (20 phút)', '', 20],
    ["1. Dự án Luật Thuế (20')", '', 20],
    ['1. Dự án Luật Thuế, do Bộ Tài chính trình', 'Bộ Tài chính', null],
    ['1\tDự án Luật Thuế\tBộ Tài chính\t20 phút', 'Bộ Tài chính', 20],
    ['1\tDự án Luật Thuế\t20p\tBộ Tài chính trình', 'Bộ Tài chính', 20],
    ['1. Dự án Luật Thuế (submitted by Ministry of Finance) 30 minutes', 'Ministry of Finance', 30],
  ])('finds who submits and how long: %j', (line, submittedBy, minutes) => {
    expect(parsePastedList(line)).toEqual([item('Dự án Luật Thuế', submittedBy, minutes)]);
  });

  it('keeps a time that is part of the title', () => {
    expect(parsePastedList('Quy định thời hạn 20 phút đối với trả lời')).toEqual([
      item('Quy định thời hạn 20 phút đối với trả lời'),
    ]);
  });

  it('takes a Roman number with capitals for the heading of a part', () => {
    expect(parsePastedList('I. NỘI DUNG THẢO LUẬN\n1. Dự án Luật Thuế')).toEqual([
      { kind: 'section', title: 'NỘI DUNG THẢO LUẬN', submittedBy: '', minutes: null },
      item('Dự án Luật Thuế'),
    ]);
  });

  it('reads letters composed either way alike', () => {
    const line = '1. Dự án Luật Thuế (Bộ Tài chính trình)';
    expect(parsePastedList(line.normalize('NFD'))).toEqual(parsePastedList(line));
  });
});
