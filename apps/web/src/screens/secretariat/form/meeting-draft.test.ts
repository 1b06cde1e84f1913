import { GOVERNMENT_RULES } from '@e-cabinet/domain';
import { expect, test } from 'vitest';
import { wholeRules } from './meeting-draft.ts';

test('the rules of a meeting older than some of them are whole, and these do not hold in it', () => {
  const { copiesAllowed: _copies, freezeHours: _hours, ...older } = GOVERNMENT_RULES;
  const whole = wholeRules(older as typeof GOVERNMENT_RULES);
  expect(whole).toEqual({ ...GOVERNMENT_RULES, copiesAllowed: false, freezeHours: null });
  expect(wholeRules({ ...GOVERNMENT_RULES, copiesAllowed: true }).copiesAllowed).toBe(true);
});
