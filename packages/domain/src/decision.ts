import type { MeetingEvent } from './event.ts';
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
