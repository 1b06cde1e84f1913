import { expect, it } from 'vitest';
import { newRecoveryCode, plainCode } from './recovery-code.ts';

it('a recovery code has 25 letters in five groups, another each time, and none that is mistaken on paper', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes)
    expect(code).toMatch(/^([A-HJKMNP-TV-Z2-9]{5}-){4}[A-HJKMNP-TV-Z2-9]{5}$/);
  expect(new Set(codes).size).toBe(codes.length);
});

it('typed back it is the same, however it was written down', () => {
  const code = newRecoveryCode();
  expect(plainCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(plainCode(code));
});
