/** A share of the members, as `2/3`. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What a majority is counted of: all members but those recused, those who may vote, those present or
 * represented, or the ballots cast.
 */
export const MAJORITY_BASES = ['all', 'entitled', 'present', 'cast'] as const;
export type MajorityBase = (typeof MAJORITY_BASES)[number];

export const THRESHOLDS = [
  'more-than-half',
  'at-least-half',
  'two-thirds',
  'three-quarters',
  'all',
] as const;
export type ShareThreshold = (typeof THRESHOLDS)[number];
/** A share of the base, or so many votes, whatever the base. */
export type Threshold = ShareThreshold | number;

/** On a tie: the side for which the chair voted, the question is lost, or it is put again. */
export const TIE_RULES = ['chair', 'lost', 'repeat'] as const;
export type TieRule = (typeof TIE_RULES)[number];

export interface MajorityRule {
  readonly base: MajorityBase;
  readonly threshold: Threshold;
  readonly tie: TieRule;
}

/** The answers a motion may offer, in the order in which the tablet shows them. */
export const STANDARD_ANSWERS = ['agree', 'disagree', 'other', 'abstain', 'blank'] as const;
export type StandardAnswer = (typeof STANDARD_ANSWERS)[number];

/** To the members; the secretariat sees opinions as they come, the chair as a member until the ballot is closed. */
export const OPINIONS_SHOWN = ['after-own-answer', 'after-closing', 'never'] as const;
export type OpinionsShown = (typeof OPINIONS_SHOWN)[number];

/** The rules of one meeting; a meeting type of the body supplies them. */
export interface MeetingRules {
  readonly quorum: Share;
  readonly majority: MajorityRule;
  readonly answers: readonly StandardAnswer[];
  /** A ballot may be changed until the vote closes; the last one counts. */
  readonly ballotsMayChange: boolean;
  /** A delegate votes for the member. Off in the Government: a deputy attends and has no vote. */
  readonly delegatesVote: boolean;
  /** For how many other members one member may vote, in their absence; 0 is nobody. */
  readonly proxiesPerMember: number;
  /** The result names who voted how. */
  readonly byName: boolean;
  /** A member's vote counts for as many as the seat's weight; only by name. */
  readonly weightedVotes: boolean;
  /** What is for decision goes out only with its summary, what is disputed and what is to be decided. */
  readonly briefsRequired: boolean;
  /** A session goes out only as its programme was approved by a leader of the secretariat. */
  readonly programmeApproval: boolean;
  /** When members see the opinions of others in an opinion ballot. */
  readonly opinionsShown: OpinionsShown;
  readonly speakingSeconds: number;
  /** Working days by which the papers go out before the session. */
  readonly noticeDays: number;
  /** Hours before the start at which agenda and papers freeze; null: only by the secretariat's act. */
  readonly freezeHours: number | null;
  /** Readers may take copies of papers, stamped with whose they are and recorded. */
  readonly copiesAllowed: boolean;
  /** When those are reminded who owe an answer: working days after the deadline, negative before it, 0 at it. */
  readonly reminders: readonly number[];
}

/** The Government of Viet Nam: two thirds present, more than half of all members, ties by the chair's vote; papers 5 working days before. (Law on Organisation of the Government 2015, art. 46; Decree 138/2016, art. 27) */
export const GOVERNMENT_RULES: MeetingRules = {
  quorum: { numerator: 2, denominator: 3 },
  majority: { base: 'all', threshold: 'more-than-half', tie: 'chair' },
  answers: ['agree', 'disagree', 'other'],
  ballotsMayChange: true,
  delegatesVote: false,
  proxiesPerMember: 0,
  byName: true,
  weightedVotes: false,
  briefsRequired: true,
  programmeApproval: false,
  opinionsShown: 'after-closing',
  speakingSeconds: 300,
  noticeDays: 5,
  freezeHours: 24,
  copiesAllowed: false,
  reminders: [-1, 0, 1],
};
