import { describe, expect, it } from 'vitest';
import { joinText } from '../papers/search/joined-text.ts';
import { findQuote, pagePrint, quoteOf } from './quote.ts';

/** A page of one line after another. */
function page(...lines: readonly string[]) {
  const items = lines.map((str) => ({ str, hasEOL: true }));
  return joinText({ items, downs: lines.map(() => 0), content: {} } as never);
}

/** The quote of the only place where these words stand. */
function quoted(text: ReturnType<typeof page>, words: string) {
  const begin = text.text.indexOf(words);
  return quoteOf(text, { begin, end: begin + words.length });
}

describe('a quote', () => {
  const before = page(
    'Điều 4. Kinh phí thực hiện do ngân sách nhà nước bảo đảm.',
    'Điều 5. Kinh phí thực hiện do địa phương bảo đảm.',
  );

  it('is found where its words have moved and the lines break elsewhere', () => {
    const quote = quoted(before, 'ngân sách nhà nước bảo đảm');
    const after = page('Lời mở đầu mới.', 'Điều 4. Kinh phí do ngân sách', 'nhà nước bảo đảm.');
    const span = findQuote(after, quote);
    expect(span && after.text.slice(span.begin, span.end)).toBe('ngân sách\nnhà nước bảo đảm');
  });

  it('of words that stand in several places, is found where its surroundings are', () => {
    const begin = before.text.lastIndexOf('Kinh phí thực hiện');
    const quote = quoteOf(before, { begin, end: begin + 'Kinh phí thực hiện'.length });
    const after = page(
      'Điều 5. Kinh phí thực hiện do địa phương bảo đảm.',
      'Điều 4. Kinh phí thực hiện do ngân sách nhà nước bảo đảm.',
    );
    expect(findQuote(after, quote)?.begin).toBe(after.text.indexOf('Kinh phí'));
  });

  it('is not found where its words have changed, nor by other marks', () => {
    const quote = quoted(before, 'ngân sách nhà nước');
    expect(findQuote(page('ngân sách địa phương'), quote)).toBeNull();
    expect(findQuote(page('ngan sach nha nuoc'), quote)).toBeNull();
  });
});

describe('the print of a page', () => {
  const lines = ['Điều 1. Phạm vi điều chỉnh của Nghị quyết này', 'gồm các nội dung sau đây.'];

  it('is the same however the lines break, and another for other words', () => {
    const print = pagePrint(page(...lines));
    expect(print).not.toBeNull();
    expect(pagePrint(page(lines.join(' ')))).toBe(print);
    expect(pagePrint(page(...lines, 'Thêm một câu.'))).not.toBe(print);
  });

  it('is none where there are hardly any words: of a scan, say', () => {
    expect(pagePrint(page('3'))).toBeNull();
  });
});
