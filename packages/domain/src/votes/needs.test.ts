import { expect, test } from 'vitest';
import { GOVERNMENT_RULES, type MajorityRule } from '../rules.ts';
import { needsOf } from './needs.ts';

const rules = (majority: Partial<MajorityRule>) => {
  return { ...GOVERNMENT_RULES, majority: { ...GOVERNMENT_RULES.majority, ...majority } };
};

test('S3, V7: a session of 27 needs 18 present and 14 in favour', () => {
  expect(needsOf(GOVERNMENT_RULES, 27)).toEqual({ present: 18, inFavour: 14 });
  expect(needsOf(rules({ threshold: 'three-quarters' }), 27)).toEqual({
    present: 18,
    inFavour: 21,
  });
  expect(needsOf(rules({ base: 'cast', threshold: 10 }), 9)).toEqual({ present: 6, inFavour: 10 });
});

test('V34: of votes that are weighed nobody knows by the number of members', () => {
  expect(needsOf({ ...GOVERNMENT_RULES, weightedVotes: true }, 27)).toBeNull();
});

test('V7: of those present or of ballots nobody knows beforehand', () => {
  expect(needsOf(rules({ base: 'present' }), 27)).toBeNull();
  expect(needsOf(rules({ base: 'cast' }), 27)).toBeNull();
  expect(needsOf(GOVERNMENT_RULES, 0)).toBeNull();
});
