import type { MajorityBase, Threshold } from '@e-cabinet/domain';

/** The rule of a majority in words, by what it is counted of and how much of it is needed. */
export const RULE_WORDS = {
  all: {
    'more-than-half': 'voteResult.rule.halfOfAll',
    'two-thirds': 'voteResult.rule.twoThirdsOfAll',
    all: 'voteResult.rule.allOfAll',
  },
  present: {
    'more-than-half': 'voteResult.rule.halfOfPresent',
    'two-thirds': 'voteResult.rule.twoThirdsOfPresent',
    all: 'voteResult.rule.allOfPresent',
  },
  cast: {
    'more-than-half': 'voteResult.rule.halfOfCast',
    'two-thirds': 'voteResult.rule.twoThirdsOfCast',
    all: 'voteResult.rule.allOfCast',
  },
} as const satisfies Record<MajorityBase, Record<Threshold, string>>;
