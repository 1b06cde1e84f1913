import type { Instant, SeatId } from '../identifiers.ts';
import type { Answer, Span } from './commands.ts';

/** What a member last answered, and what became of it. */
export interface InvitationAnswer {
  readonly answer: Answer;
  readonly note: string;
  readonly at: Instant;
  /** Of an absence; null while nobody has decided on it. */
  readonly consent: 'approved' | 'refused' | null;
  readonly refusedBecause: string | null;
}

/** An absence with consent. */
export interface Absence extends Span {
  readonly delegateSeatId: SeatId | null;
}
