import type { TFunction } from 'i18next';
import type { Formats } from './formats.ts';
import type { RefusalCode } from './refusal-code.ts';

/** Numbers and names that came with a refusal. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

/** The sentence for a refusal, in the language being spoken. */
export function refusalSentence(
  t: TFunction,
  formats: Formats,
  code: RefusalCode,
  facts: RefusalFacts = {},
): string {
  const seconds = Number(facts.retryAfterSeconds ?? 60);
  // Which facts a sentence takes depends on the code; those it does not take are ignored.
  return t(`refusals.${code}`, { least: '', most: '', wait: formats.duration(seconds), ...facts });
}
