import { describe, expect, it } from 'vitest';
import { findInText } from './find-in-text.ts';
import { foldText } from './fold-text.ts';

const found = (query: string, text: string) =>
  findInText(query, text, foldText(text)).map(({ begin, end }) => text.slice(begin, end));

describe('search in a paper', () => {
  it('finds what was typed without marks', () => {
    expect(found('nghi dinh', 'Căn cứ Nghị định số 39')).toEqual(['Nghị định']);
    expect(found('duong sat', 'tuyến Đường sắt tốc độ cao')).toEqual(['Đường sắt']);
    expect(found('uu dai thue', 'ưu đãi thuế')).toEqual(['ưu đãi thuế']);
  });

  it('finds text whose marks stand apart from the letters, and takes them in', () => {
    const apart = 'theo Nghị định này'.normalize('NFD');
    expect(found('nghi dinh', apart)).toEqual(['Nghị định'.normalize('NFD')]);
    expect(found('nghị định', apart)).toEqual(['Nghị định'.normalize('NFD')]);
  });

  it('finds only the marks that were typed', () => {
    expect(found('nghị', 'nghĩ, nghị, nghi, NGHỊ')).toEqual(['nghị', 'NGHỊ']);
    expect(found('đa', 'da, đa')).toEqual(['đa']);
  });

  it('lets one syllable be typed with marks and the next without', () => {
    expect(found('nghị dinh', 'nghị định; nghĩ đinh')).toEqual(['nghị định']);
  });

  it('takes the old and the new placing of a mark for the same', () => {
    expect(found('hòa bình', 'hoà bình và hòa bình')).toEqual(['hoà bình', 'hòa bình']);
    expect(found('thủy lợi', 'thuỷ lợi')).toEqual(['thuỷ lợi']);
  });

  it('goes across the ends of lines', () => {
    expect(found('nghi dinh so', 'Nghị\n  định\u00a0số 39')).toEqual(['Nghị\n  định\u00a0số']);
  });

  it('finds every place once, and the parts of words', () => {
    expect(found('an', 'an, Nghệ An, quan')).toEqual(['an', 'An', 'an']);
    expect(found('aa', 'aaaa')).toEqual(['aa', 'aa']);
  });

  it('finds letters that PDF files write as one', () => {
    expect(found('office', 'the o\ufb03ce')).toEqual(['o\ufb03ce']);
  });

  it('takes signs of patterns for what they are', () => {
    expect(found('a.b', 'axb a.b')).toEqual(['a.b']);
    expect(found('(1', 'khoản (1)')).toEqual(['(1']);
  });

  it('finds nothing for nothing', () => {
    expect(found('', 'nghị định')).toEqual([]);
    expect(found('  ', 'nghị định')).toEqual([]);
  });
});
