import type { AdviceId, Instant } from '../identifiers.ts';

/** What another body says of a file, or is still to say. */
export interface Advice {
  readonly id: AdviceId;
  readonly from: string;
  readonly askedAt: Instant;
  readonly dueAt: Instant;
  readonly given: GivenAdvice | null;
}

export interface GivenAdvice {
  readonly text: string;
  readonly at: Instant;
  /** Version of the meeting: what of the item changed after it was not before the body. */
  readonly version: number;
}
