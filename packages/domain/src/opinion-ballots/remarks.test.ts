import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remarksIn, remarksToReplyTo, textOfRemarks } from './remarks.ts';

describe('remarks in the text of an opinion', () => {
  test('L6: a paragraph that names a part of the draft begins one', () => {
    const text = 'Cơ bản nhất trí.\nĐiều 5 khoản 2: bỏ cụm từ “và”\nvì trùng lặp\nPhụ lục I: sửa';
    expect(remarksIn(text)).toEqual([
      { article: null, text: 'Cơ bản nhất trí.' },
      { article: 'Điều 5 khoản 2', text: 'bỏ cụm từ “và”\nvì trùng lặp' },
      { article: 'Phụ lục I', text: 'sửa' },
    ]);
    expect(remarksIn('article 12: shorter')).toEqual([{ article: 'article 12', text: 'shorter' }]);
  });

  test('L6: other colons begin nothing, and no text is no remark', () => {
    expect(remarksIn('Đề nghị: làm rõ nguồn chi')).toEqual([
      { article: null, text: 'Đề nghị: làm rõ nguồn chi' },
    ]);
    expect(remarksIn(' \n ')).toEqual([]);
  });

  test('L6: what was put together from remarks is read as the same remarks', () => {
    const part = fc.integer({ min: 1, max: 99 }).map((number) => `Điều ${number}`);
    const said = fc.stringMatching(/^[a-zàáâđ ]{1,20}[a-z]$/).map((text) => text.trim());
    const remark = fc.record({ article: part, text: said });
    fc.assert(
      fc.property(fc.array(remark, { maxLength: 6 }), (remarks) => {
        expect(remarksIn(textOfRemarks(remarks))).toEqual(remarks);
      }),
      { seed: 20261122 },
    );
  });

  test('L10: whoever does not agree without a word is replied to all the same', () => {
    expect(remarksToReplyTo('agree', '')).toEqual([]);
    expect(remarksToReplyTo('disagree', '')).toEqual([{ article: null, text: '' }]);
    expect(remarksToReplyTo('agree', 'Điều 1: rõ hơn')).toHaveLength(1);
  });
});
