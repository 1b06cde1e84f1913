import type { Instant } from '../identifiers.ts';
import type { RefusalFacts } from '../refusals.ts';
import type { Question } from './state.ts';

const SECOND = 1000;

/** The countdown has run out by the server's clock: at its end, to the millisecond. (V6) */
export function isOver({ closesAt }: Question, at: Instant): boolean {
  return closesAt !== null && Date.parse(at) >= Date.parse(closesAt);
}

export function later(at: Instant, seconds: number): Instant {
  return new Date(Date.parse(at) + seconds * SECOND).toISOString();
}

/** What is left of the countdown, in whole seconds, the one that runs counted full. (V15) */
export function secondsLeft({ closesAt }: Question, at: Instant): number | null {
  if (closesAt === null) return null;
  return Math.ceil((Date.parse(closesAt) - Date.parse(at)) / SECOND);
}

/** What the sentence for somebody who came too late needs: when it ended, and the server's time. */
export function lateness({ closedAt, closesAt }: Question, at: Instant): RefusalFacts {
  return { closedAt: closedAt ?? closesAt ?? at, serverTime: at };
}
