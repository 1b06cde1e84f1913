import type { CommandAnswer, Refusal } from '@e-cabinet/protocol';

/** Why a command got no answer from the server. */
const LINE_REFUSALS = [
  /** There was no connection at the moment of the tap; nothing was sent. */
  'offline',
  /** No answer in time: it may have been recorded, the meeting will show. */
  'unanswered',
] as const;
export type LineRefusal = (typeof LINE_REFUSALS)[number];

/** Everything that can be said against a command at a client. */
export type AnyRefusal = Refusal | LineRefusal;

export interface NotSent {
  readonly accepted: false;
  readonly refusal: LineRefusal;
  readonly facts: Readonly<Record<string, never>>;
}

export type SendAnswer = CommandAnswer | NotSent;

export function notSent(refusal: LineRefusal): NotSent {
  return { accepted: false, refusal, facts: {} };
}
