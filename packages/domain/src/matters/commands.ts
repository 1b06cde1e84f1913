import type { ItemDetails } from '../agenda/commands.ts';
import type {
  AdviceId,
  EntryId,
  Instant,
  ItemId,
  MeetingId,
  PaperId,
  QuestionId,
} from '../identifiers.ts';
import type { FileFacts } from '../papers/commands.ts';
import type { SubmissionId } from '../submissions/state.ts';
import type { QuestionText } from '../votes/commands.ts';
import type { VoteResult } from '../votes/result.ts';

/** What a minister reads before any paper of the item. */
export interface Brief {
  /** A page at most. */
  readonly summary: string;
  /** The points still disputed; that there are none is said too. */
  readonly disputed: string;
  /** What the meeting is asked to decide. */
  readonly decision: string;
}

export const BRIEF_PARTS = [
  'summary',
  'disputed',
  'decision',
] as const satisfies readonly (keyof Brief)[];
export type BriefPart = (typeof BRIEF_PARTS)[number];

export interface WriteBrief {
  readonly type: 'write-brief';
  readonly itemId: ItemId;
  readonly brief: Brief;
}
/** Another body is asked what it thinks of the file. */
export interface AskAdvice {
  readonly type: 'ask-advice';
  readonly adviceId: AdviceId;
  readonly itemId: ItemId;
  /** The body that is asked, as it is printed. */
  readonly from: string;
  readonly dueAt: Instant;
}
/** The secretariat enters what the body has answered. */
export interface EnterAdvice {
  readonly type: 'enter-advice';
  readonly itemId: ItemId;
  readonly adviceId: AdviceId;
  readonly text: string;
}
export interface WithdrawAdvice {
  readonly type: 'withdraw-advice';
  readonly itemId: ItemId;
  readonly adviceId: AdviceId;
}

/** A question of the meeting that an item comes from, with how it ended there. */
export interface EarlierResult {
  readonly questionId: QuestionId;
  readonly question: QuestionText;
  readonly result: VoteResult;
  /** What each seat that the result names is called. */
  readonly names: Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
}

/** Where an item was dealt with before, and what was said of it there. */
export interface Origin {
  readonly meetingId: MeetingId;
  readonly itemId: ItemId;
  readonly title: string;
  readonly closedAt: Instant;
  readonly results: readonly EarlierResult[];
}

/** The accepted file of a unit that an item was made of. */
export interface FromSubmission {
  readonly submissionId: SubmissionId;
  /** Bodies that answer for the file beside the one that submits it. */
  readonly coResponsible: readonly string[];
}

/** All there is of an item elsewhere: only the server, which reads both logs, can vouch for it. */
export interface Matter {
  readonly details: Omit<ItemDetails, 'presenters'>;
  readonly brief: Brief;
  readonly papers: readonly {
    readonly paperId: PaperId;
    readonly title: string;
    readonly file: FileFacts;
  }[];
  readonly origin: Origin | FromSubmission;
}

/** An item of a closed opinion ballot, or a file of a unit. */
export type MatterSource =
  | { readonly meetingId: MeetingId; readonly itemId: ItemId }
  | { readonly submissionId: SubmissionId };

/** What was not decided elsewhere, or was accepted from a unit, comes onto this agenda with its papers and everything said of it. */
export interface BringItem {
  readonly type: 'bring-item';
  readonly itemId: ItemId;
  readonly from: MatterSource;
  readonly before: EntryId | null;
  /** Needed once the agenda is published. */
  readonly lateReason: string | null;
  /** null from a tablet: the door reads it in the other log. */
  readonly matter: Matter | null;
}

export type MatterCommand = WriteBrief | AskAdvice | EnterAdvice | WithdrawAdvice | BringItem;
