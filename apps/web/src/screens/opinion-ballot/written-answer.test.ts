import { remarksIn } from '@e-cabinet/domain';
import { TEXT_MAX } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { hasText, NOTHING_WRITTEN, problemOf, textOf, writtenFrom } from './written-answer.ts';

const written = (whole: string, ...remarks: [part: string, text: string][]) => ({
  choice: 'other',
  whole,
  remarks: remarks.map(([part, text]) => ({ part, text })),
});

describe('an answer that is being written', () => {
  it('L6: is sent as a text of which the remarks are read again', () => {
    const answer = written('Cơ bản nhất trí.', ['Điều 5 khoản 2', 'bỏ “và”'], ['Phụ lục I', 'sửa']);
    const text = textOf(answer, 'Điều');
    expect(remarksIn(text)).toEqual([
      { article: null, text: 'Cơ bản nhất trí.' },
      { article: 'Điều 5 khoản 2', text: 'bỏ “và”' },
      { article: 'Phụ lục I', text: 'sửa' },
    ]);
    expect(writtenFrom('other', text)).toEqual(answer);
  });

  it('L6: a bare number is an article, a colon in it ends nothing, and what is empty is left away', () => {
    const text = textOf(
      written('', ['5', 'rõ hơn'], ['12: khoản 1', 'bỏ'], ['Điều 9', ' ']),
      'Điều',
    );
    expect(text).toBe('Điều 5: rõ hơn\nĐiều 12  khoản 1: bỏ');
    expect(textOf(written(' Đồng ý ', ['', 'thêm']), 'Điều')).toBe('Đồng ý\nthêm');
    expect(textOf(NOTHING_WRITTEN, 'Điều')).toBe('');
  });

  it('is not to be sent without a choice, without the other opinion itself, or too long', () => {
    const motion = { kind: 'motion' } as const;
    expect(problemOf(motion, null, 'a')).toBe('choice');
    expect(problemOf(motion, 'other', '')).toBe('text');
    expect(problemOf(motion, 'agree', '')).toBe(null);
    expect(problemOf({ kind: 'choice' }, 'other', '')).toBe(null);
    expect(problemOf(motion, 'agree', 'a'.repeat(TEXT_MAX + 1))).toBe('length');
  });

  it('holds text as soon as anything is typed', () => {
    expect(hasText(NOTHING_WRITTEN)).toBe(false);
    expect(hasText(written('', ['', '']))).toBe(false);
    expect(hasText(written('', ['Điều', '']))).toBe(true);
    expect(hasText(written('a'))).toBe(true);
  });
});
