import type { MajorityBase, Reason, ShareThreshold, VoteReason } from '@e-cabinet/domain';

/** The rule of a majority in words, by what it is counted of and how much of it is needed. */
const RULE_WORDS = {
  all: {
    'more-than-half': 'voteResult.rule.halfOfAll',
    'at-least-half': 'voteResult.rule.leastHalfOfAll',
    'two-thirds': 'voteResult.rule.twoThirdsOfAll',
    'three-quarters': 'voteResult.rule.threeQuartersOfAll',
    all: 'voteResult.rule.allOfAll',
  },
  entitled: {
    'more-than-half': 'voteResult.rule.halfOfEntitled',
    'at-least-half': 'voteResult.rule.leastHalfOfEntitled',
    'two-thirds': 'voteResult.rule.twoThirdsOfEntitled',
    'three-quarters': 'voteResult.rule.threeQuartersOfEntitled',
    all: 'voteResult.rule.allOfEntitled',
  },
  present: {
    'more-than-half': 'voteResult.rule.halfOfPresent',
    'at-least-half': 'voteResult.rule.leastHalfOfPresent',
    'two-thirds': 'voteResult.rule.twoThirdsOfPresent',
    'three-quarters': 'voteResult.rule.threeQuartersOfPresent',
    all: 'voteResult.rule.allOfPresent',
  },
  cast: {
    'more-than-half': 'voteResult.rule.halfOfCast',
    'at-least-half': 'voteResult.rule.leastHalfOfCast',
    'two-thirds': 'voteResult.rule.twoThirdsOfCast',
    'three-quarters': 'voteResult.rule.threeQuartersOfCast',
    all: 'voteResult.rule.allOfCast',
  },
} as const satisfies Record<MajorityBase, Record<ShareThreshold, string>>;

/** A number of votes is needed whatever it is counted of. */
const NUMBER_WORDS = {
  all: 'voteResult.rule.numberOfAll',
  entitled: 'voteResult.rule.numberOfEntitled',
  present: 'voteResult.rule.numberOfPresent',
  cast: 'voteResult.rule.numberOfCast',
} as const satisfies Record<MajorityBase, string>;

export function ruleWord({ base, threshold }: Pick<VoteReason, 'base' | 'threshold'>) {
  return typeof threshold === 'number' ? NUMBER_WORDS[base] : RULE_WORDS[base][threshold];
}

/** Why a vote ended as it did. */
export const REASON_WORDS = {
  enough: 'voteResult.reason.enough',
  'too-few': 'voteResult.reason.tooFew',
  'equal-too-few': 'voteResult.reason.equalTooFew',
  'chair-in-favour': 'voteResult.reason.chairInFavour',
  'chair-against': 'voteResult.reason.chairAgainst',
  'chair-silent': 'voteResult.reason.chairSilent',
  'tie-lost': 'voteResult.reason.tieLost',
  'tie-repeat': 'voteResult.reason.tieRepeat',
} as const satisfies Record<Reason, string>;
