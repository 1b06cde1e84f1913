import type { MajorityBase, OpinionsShown, ShareThreshold, TieRule } from '@e-cabinet/domain';
import type { ShareKey } from './quorum-shares.ts';

export const SHARE_WORDS = {
  '1/2': 'rules.share.half',
  '2/3': 'rules.share.twoThirds',
  '3/4': 'rules.share.threeQuarters',
  '1/1': 'rules.share.all',
} as const satisfies Record<ShareKey, string>;

export const THRESHOLD_WORDS = {
  'more-than-half': 'rules.thresholds.moreThanHalf',
  'at-least-half': 'rules.thresholds.atLeastHalf',
  'two-thirds': 'rules.thresholds.twoThirds',
  'three-quarters': 'rules.thresholds.threeQuarters',
  all: 'rules.thresholds.all',
} as const satisfies Record<ShareThreshold, string>;

export const BASE_WORDS = {
  all: 'rules.bases.all',
  entitled: 'rules.bases.entitled',
  present: 'rules.bases.present',
  cast: 'rules.bases.cast',
} as const satisfies Record<MajorityBase, string>;

export const SHOWN_WORDS = {
  'after-own-answer': 'rules.shown.afterOwnAnswer',
  'after-closing': 'rules.shown.afterClosing',
  never: 'rules.shown.never',
} as const satisfies Record<OpinionsShown, string>;

export const TIE_WORDS = {
  chair: 'rules.ties.chair',
  lost: 'rules.ties.lost',
  repeat: 'rules.ties.repeat',
} as const satisfies Record<TieRule, string>;
