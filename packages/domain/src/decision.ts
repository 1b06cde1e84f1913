import type { Actor } from './actor.ts';
import type { MeetingEvent } from './event.ts';
import type { Meeting } from './meeting.ts';
import type { RefusalCode, RefusalFacts } from './refusals.ts';

/** What a command leads to: events (none if it changes nothing), or a refusal. */
export type Decision =
  | { readonly accepted: true; readonly events: readonly MeetingEvent[] }
  | { readonly accepted: false; readonly refusal: RefusalCode; readonly facts: RefusalFacts };

export function accept(...events: readonly MeetingEvent[]): Decision {
  return { accepted: true, events };
}

export function refuse(refusal: RefusalCode, facts: RefusalFacts = {}): Decision {
  return { accepted: false, refusal, facts };
}

/** How each command of a slice is decided. What all have in common was asked before: see `decide`. */
export type Deciders<C extends { readonly type: string }> = {
  readonly [T in C['type']]: (
    meeting: Meeting,
    command: Extract<C, { readonly type: T }>,
    actor: Actor,
  ) => Decision;
};
