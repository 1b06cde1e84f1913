import type { Brief, ItemKind, MeetingKind, StandardAnswer } from '@e-cabinet/domain';

/** A paper that the demonstration writes for itself. */
export interface PlannedPaper {
  readonly title: string;
  /** Which form it takes, and how long it gets. */
  readonly form: 'submission' | 'draft' | 'figures';
  readonly sections: number;
}

export interface PlannedQuestion {
  readonly text: string;
  readonly secret: boolean;
}

/** What a member has answered already. */
export interface PlannedAnswer {
  readonly personId: string;
  readonly choice: StandardAnswer;
  readonly comment: string;
}

/** Of an opinion ballot: how long there is to answer it, and what came in already, the same to every question. */
export interface PlannedWriting {
  readonly workingDays: number;
  readonly answers: readonly PlannedAnswer[];
}

export interface PlannedItem {
  readonly title: string;
  readonly kind: ItemKind;
  readonly minutes: number;
  readonly submittedBy: string;
  /** Person who presents it, if not its ministry's head. */
  readonly presenter: string | null;
  /** Persons who may know of it; null is everybody. */
  readonly closedTo: readonly string[] | null;
  readonly papers: readonly PlannedPaper[];
  /** What is read before the papers of an item for decision. */
  readonly brief?: Brief;
  /** What is put to the vote, or asked in writing, beforehand. */
  readonly questions?: readonly PlannedQuestion[];
  /** Units that are invited to it, and name their people themselves. */
  readonly units?: readonly string[];
}

export interface PlannedSection {
  /** null: its items stand on the agenda without a heading. */
  readonly title: string | null;
  readonly items: readonly PlannedItem[];
}

/** A demonstration session, as a secretary would prepare it. */
export interface PlannedSession {
  readonly meetingId: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly place: string;
  /** Begins so many minutes after the demonstration is first opened. */
  readonly startsInMinutes: number;
  readonly minutes: number;
  readonly practice: boolean;
  /** The persons of these bridge points are invited. */
  readonly bridgePoints: readonly string[];
  readonly sections: readonly PlannedSection[];
  /** It is an opinion ballot; else a session that is held in a room. */
  readonly writing?: PlannedWriting;
}

/** What most items of a session have: a submission letter and a draft. */
export function usualPapers(subject: string, kind = 'Nghị quyết về'): readonly PlannedPaper[] {
  return [
    { title: `Tờ trình về ${subject}`, form: 'submission', sections: 4 },
    { title: `Dự thảo ${kind} ${subject}`, form: 'draft', sections: 9 },
  ];
}
