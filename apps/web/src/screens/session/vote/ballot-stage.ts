import type { Ballot, OptionId, Question } from '@e-cabinet/domain';

/** What the voter is doing on this tablet; lost with the page, without harm. */
export type Draft =
  | { readonly stage: 'none' }
  /** Wants to change a recorded ballot. */
  | { readonly stage: 'changing' }
  /** Chose, and is asked to confirm. */
  | { readonly stage: 'chosen'; readonly choice: OptionId; readonly comment: string }
  /** The server has recorded it; the ballot itself is on its way to this tablet. */
  | { readonly stage: 'answered'; readonly choice: OptionId; readonly version: number };

/** How a voter stands to a question. */
export type BallotStage =
  /** `recorded`: what counts until another ballot is sent. */
  | { readonly stage: 'choosing'; readonly recorded: Ballot | null }
  | {
      readonly stage: 'confirming';
      readonly choice: OptionId;
      readonly comment: string;
      readonly recorded: Ballot | null;
    }
  | { readonly stage: 'sending'; readonly choice: OptionId }
  | { readonly stage: 'recorded'; readonly ballot: Ballot; readonly mayChange: boolean };

export interface Voting {
  readonly question: Pick<Question, 'state'>;
  readonly draft: Draft;
  /** The choice of a ballot that is out and not answered; null without one. */
  readonly pendingChoice: OptionId | null;
  /** What is recorded of this voter. */
  readonly ballot: Ballot | null;
  readonly ballotsMayChange: boolean;
}

/**
 * Sent is not recorded: from the tap until the ballot stands in the log as this tablet sees it, it
 * is `sending`, whatever happens on the line.
 */
export function ballotStage(voting: Voting): BallotStage {
  const { draft, pendingChoice, ballot } = voting;
  if (pendingChoice !== null) return { stage: 'sending', choice: pendingChoice };
  if (draft.stage === 'answered' && (ballot?.version ?? 0) < draft.version) {
    return { stage: 'sending', choice: draft.choice };
  }
  if (draft.stage === 'chosen' && accepts(voting)) {
    const { choice, comment } = draft;
    return { stage: 'confirming', choice, comment, recorded: ballot };
  }
  if (ballot && !(draft.stage === 'changing' && accepts(voting))) {
    return { stage: 'recorded', ballot, mayChange: mayChange(voting) };
  }
  return { stage: 'choosing', recorded: ballot };
}

/** A pause keeps what was chosen; a vote that is over does not. */
function accepts({ question }: Voting): boolean {
  return question.state === 'open' || question.state === 'paused';
}

function mayChange({ question, ballotsMayChange }: Voting): boolean {
  return ballotsMayChange && question.state === 'open';
}
