import type { RefusalCode } from '../words/refusal-code.ts';
import type { RefusalFacts } from '../words/refusal-sentence.ts';

/** What came back from the server: a value, or the reason why not. Never thrown by `ask`. */
export type Answer<T> = { readonly ok: true; readonly value: T } | Refused;

export interface Refused {
  readonly ok: false;
  readonly refusal: RefusalCode;
  readonly facts: RefusalFacts;
}

export function refused(refusal: RefusalCode, facts: RefusalFacts = {}): Refused {
  return { ok: false, refusal, facts };
}
