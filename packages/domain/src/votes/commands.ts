import type { ItemId, OptionId, QuestionId, SeatId } from '../identifiers.ts';

/** One possible answer. Standard answers have no label of their own: the screen translates them. */
export interface Option {
  readonly id: OptionId;
  readonly label: string | null;
}

/**
 * A motion is answered by the meeting's answer set, a choice by one of its own options. In an election
 * the options are candidates: an approval marks several of them, a ranking puts them in order.
 */
export const QUESTION_KINDS = ['motion', 'choice', 'approval', 'ranking'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type ElectionKind = Extract<QuestionKind, 'approval' | 'ranking'>;

export function isElection(kind: QuestionKind): kind is ElectionKind {
  return kind === 'approval' || kind === 'ranking';
}

/** What an election asks beside its candidates. */
export interface ElectionTerms {
  /** How many are to be elected; by a ranking one. */
  readonly places: number;
  /** The most that one ballot may mark. */
  readonly marks: number;
}

/** Open only when another question ended so. */
export interface Link {
  readonly questionId: QuestionId;
  readonly outcome: 'adopted' | 'rejected';
}

export interface QuestionText {
  readonly text: string;
  readonly kind: QuestionKind;
  /** For a motion empty: the rules of the meeting supply the answers. */
  readonly options: readonly Option[];
  readonly link: Link | null;
  /** Nobody is to know who voted how: opened, voted on and closed in its own way. */
  readonly secret: boolean;
  /** null where nobody is elected. */
  readonly election: ElectionTerms | null;
}

/** A question answered by the meeting's answer set, openly, whatever becomes of others. (V1) */
export function motionOf(text: string): QuestionText {
  return { text, kind: 'motion', options: [], link: null, secret: false, election: null };
}

export interface PutQuestion {
  readonly type: 'put-question';
  readonly questionId: QuestionId;
  readonly itemId: ItemId;
  readonly question: QuestionText;
  /** The void or tied question that this one repeats. */
  readonly repeats: QuestionId | null;
}
export interface ReviseQuestion {
  readonly type: 'revise-question';
  readonly questionId: QuestionId;
  readonly question: QuestionText;
}
export interface WithdrawQuestion {
  readonly type: 'withdraw-question';
  readonly questionId: QuestionId;
}
export interface DeclareReady {
  readonly type: 'declare-ready';
  readonly questionId: QuestionId;
}
export interface OpenVote {
  readonly type: 'open-vote';
  readonly questionId: QuestionId;
  /** Countdown after which the server's clock closes it; null: until somebody closes it. */
  readonly seconds: number | null;
  /** Members are called one by one and answer aloud; the secretary enters what they say. */
  readonly rollCall: boolean;
}
export interface PauseVote {
  readonly type: 'pause-vote';
  readonly questionId: QuestionId;
}
export interface ResumeVote {
  readonly type: 'resume-vote';
  readonly questionId: QuestionId;
}
export interface CloseVote {
  readonly type: 'close-vote';
  readonly questionId: QuestionId;
}
export interface VoidVote {
  readonly type: 'void-vote';
  readonly questionId: QuestionId;
  readonly reason: string;
}
/** Lets in a member who came after the opening. */
export interface AddVoter {
  readonly type: 'add-voter';
  readonly questionId: QuestionId;
  readonly seatId: SeatId;
  readonly reason: string;
}
export interface CastBallot {
  readonly type: 'cast-ballot';
  /** Version of the own ballot that the voter saw when tapping; null: none. */
  readonly replaces: number | null;
  readonly questionId: QuestionId;
  /** One of the answers, or in an election the marking as one text: `a+c`, `b>a>c`. */
  readonly choice: OptionId;
  /** With `other`: the opinion; else empty. */
  readonly comment: string;
}
/** A member lets another vote in their absence, for the session or for one item; the secretary enters it on the member's written word. */
export interface GiveProxy {
  readonly type: 'give-proxy';
  readonly forSeatId: SeatId;
  /** Who will vote. */
  readonly seatId: SeatId;
  readonly itemId: ItemId | null;
  readonly reason: string;
}
export interface WithdrawProxy {
  readonly type: 'withdraw-proxy';
  readonly forSeatId: SeatId;
  readonly itemId: ItemId | null;
}
/** The ballot of a member who is away, by whoever votes for them. */
export interface CastProxyBallot {
  readonly type: 'cast-proxy-ballot';
  /** Version of the ballot cast for the member that the voter saw when tapping; null: none. */
  readonly replaces: number | null;
  readonly questionId: QuestionId;
  readonly forSeatId: SeatId;
  readonly choice: OptionId;
  readonly comment: string;
}
/** The secretary enters a ballot that was given by hand or voice; in a roll-call without a reason. */
export interface EnterBallot {
  readonly type: 'enter-ballot';
  /** Version of the ballot of this seat that the secretary saw; null: none. */
  readonly replaces: number | null;
  readonly questionId: QuestionId;
  readonly seatId: SeatId;
  readonly choice: OptionId;
  readonly comment: string;
  readonly reason: string;
}

export type VoteCommand =
  | PutQuestion
  | ReviseQuestion
  | WithdrawQuestion
  | DeclareReady
  | OpenVote
  | PauseVote
  | ResumeVote
  | CloseVote
  | VoidVote
  | AddVoter
  | GiveProxy
  | WithdrawProxy
  | CastBallot
  | CastProxyBallot
  | EnterBallot;
