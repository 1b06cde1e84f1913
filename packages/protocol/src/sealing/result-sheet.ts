import type {
  BodyId,
  ElectionTerms,
  Instant,
  ItemId,
  MeetingEvent,
  MeetingId,
  OfficeName,
  Option,
  OptionId,
  QuestionId,
  QuestionKind,
  Recorded,
  SecretBallot,
  VoteResult,
} from '@e-cabinet/domain';
import { canonicalJson } from './canonical-json.ts';

/** One ballot that counts, where the result is by name: whole, so that hash and record can be computed again. */
export interface NamedBallotLine {
  readonly hash: string;
  readonly name: OfficeName;
  readonly salt: string;
  /** For how many votes it counts: 1 where votes are not weighed. */
  readonly weight: number;
  readonly recorded: Recorded<Extract<MeetingEvent, { type: 'ballot-cast' }>>;
}

/** One ballot that counts, where names are not to be known: only the voter, who has the salt, knows the hash again. */
export interface UnnamedBallotLine {
  readonly hash: string;
  readonly choice: OptionId;
}

/** The board of a secret vote, sorted by pseudonym: there is no record of any ballot to hash. (X6) */
export interface SecretBallotLines {
  readonly byName: false;
  readonly secret: { readonly publicKey: string; readonly issued: number };
  readonly lines: readonly SecretBallot[];
}

/** What the sheet rests on: the records of the log from the opening of the vote to its closing, in a hash chain. */
export interface SheetLog {
  /** Version of the record that opened the vote. */
  readonly from: number;
  /** Version of the record that closed it. */
  readonly to: number;
  /** The chain up to the record before `from`: SHA-256 in hex; 64 zeros where there is none. */
  readonly before: string;
  /** SHA-256 of each record from `from` to `to`, in hex. */
  readonly records: readonly string[];
  /** The chain up to `to`. Each link is the SHA-256 of the link before and the record's hash, as bytes. */
  readonly after: string;
}

export interface ResultSheet {
  readonly is: 'e-cabinet/result-sheet/1';
  readonly meeting: {
    readonly id: MeetingId;
    readonly bodyId: BodyId;
    readonly title: string;
    readonly startsAt: Instant;
  };
  readonly question: {
    readonly id: QuestionId;
    readonly itemId: ItemId;
    readonly itemTitle: string;
    readonly text: string;
    readonly kind: QuestionKind;
    readonly options: readonly Option[];
    readonly election: ElectionTerms | null;
    readonly repeats: QuestionId | null;
    readonly openedAt: Instant | null;
    readonly closedAt: Instant | null;
    /** Declared void after it was closed, and why. */
    readonly voidedBecause: string | null;
  };
  /** The rule, every input and the outcome; the ballots stand apart. */
  readonly result: Omit<VoteResult, 'ballots'>;
  /** Sorted by hash. */
  readonly ballots:
    | { readonly byName: true; readonly lines: readonly NamedBallotLine[] }
    | { readonly byName: false; readonly lines: readonly UnnamedBallotLine[] }
    | SecretBallotLines;
  readonly log: SheetLog;
  /** As in a receipt. */
  readonly publicKey: string;
}

/** `GET /api/meetings/:meetingId/questions/:questionId/result-sheet` → 200, once the vote is closed, for whom its result is visible. */
export interface SealedResultSheet {
  readonly sheet: ResultSheet;
  /** Of {@link resultSheetText}, Ed25519 in base64. */
  readonly signature: string;
}

export function resultSheetText(sheet: ResultSheet): string {
  return canonicalJson(sheet);
}
