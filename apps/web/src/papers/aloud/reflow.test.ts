import { describe, expect, it } from 'vitest';
import { paragraphsOf, type TextPiece } from './reflow.ts';

const line = (str: string, y: number, width = 400, height = 12): TextPiece => ({
  str,
  hasEOL: true,
  width,
  height,
  transform: [height, 0, 0, height, 60, y],
});

describe('the text of a page in large type', () => {
  it('is without the line breaks of the print', () => {
    expect(paragraphsOf([line('Căn cứ Luật Tổ chức', 700), line('Chính phủ;', 684, 60)])).toEqual([
      'Căn cứ Luật Tổ chức Chính phủ;',
    ]);
  });

  it('begins a paragraph after a short line, after a gap, and where the letters change', () => {
    const pieces = [
      line('NGHỊ QUYẾT', 760, 400, 18),
      line('Điều 1. Phạm vi', 740, 90),
      line('Dòng đầy đủ thứ nhất', 724),
      line('Đoạn sau khoảng trống', 660),
    ];
    expect(paragraphsOf(pieces)).toEqual(pieces.map(({ str }) => str));
  });

  it('makes a divided word whole, and leaves a dash between two', () => {
    const divided = [
      line('the govern-', 700),
      line('ment of Hà Nội -', 684),
      line('Hải Phòng', 668),
    ];
    expect(paragraphsOf(divided)).toEqual(['the government of Hà Nội - Hải Phòng']);
  });

  it('is nothing where there is no text', () => {
    expect(paragraphsOf([])).toEqual([]);
    expect(paragraphsOf([line('  ', 700)])).toEqual([]);
  });
});
