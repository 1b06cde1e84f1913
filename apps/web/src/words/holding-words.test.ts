import { describe, expect, it } from 'vitest';
import { holdingWords } from './holding-words.ts';

describe('a text that holds what was typed', () => {
  it.each(['dien tu', 'TỬ điện', ' cấp  xã ', '', '  '])('holds “%s”', (typed) => {
    expect(holdingWords(typed)('Chính quyền điện tử đến cấp xã')).toBe(true);
  });

  it.each(['điện tín', 'cấp tỉnh', 'xã phường'])('does not hold “%s”', (typed) => {
    expect(holdingWords(typed)('Chính quyền điện tử đến cấp xã')).toBe(false);
  });
});
