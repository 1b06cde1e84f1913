import type { MajorityBase, Threshold, TieRule } from '@e-cabinet/domain';
import type { ShareKey } from './quorum-shares.ts';

export const SHARE_WORDS = {
  '1/2': 'rules.share.half',
  '2/3': 'rules.share.twoThirds',
  '3/4': 'rules.share.threeQuarters',
  '1/1': 'rules.share.all',
} as const satisfies Record<ShareKey, string>;

export const THRESHOLD_WORDS = {
  'more-than-half': 'rules.thresholds.moreThanHalf',
  'two-thirds': 'rules.thresholds.twoThirds',
  all: 'rules.thresholds.all',
} as const satisfies Record<Threshold, string>;

export const BASE_WORDS = {
  all: 'rules.bases.all',
  present: 'rules.bases.present',
  cast: 'rules.bases.cast',
} as const satisfies Record<MajorityBase, string>;

export const TIE_WORDS = {
  chair: 'rules.ties.chair',
  lost: 'rules.ties.lost',
} as const satisfies Record<TieRule, string>;
