import type { Item } from '../agenda/state.ts';
import type { Instant } from '../identifiers.ts';
import type { Advice } from './state.ts';

/** `due-soon` warns before the delay is over. */
export const ADVICE_STATES = [
  'asked',
  'due-soon',
  'expired',
  'given',
  'given-on-old-text',
] as const;
export type AdviceState = (typeof ADVICE_STATES)[number];

/**
 * How a piece of advice stands: a delay that ran out is expired, and what was said before the text
 * changed is marked as said of the old one. (P10)
 * @param warnFrom from when on somebody is to be warned; the calendar of working days says it
 */
export function adviceState(
  { dueAt, given }: Advice,
  { textVersion }: Pick<Item, 'textVersion'>,
  at: Instant,
  warnFrom: Instant,
): AdviceState {
  if (given) return given.version < textVersion ? 'given-on-old-text' : 'given';
  if (Date.parse(at) >= Date.parse(dueAt)) return 'expired';
  return Date.parse(at) >= Date.parse(warnFrom) ? 'due-soon' : 'asked';
}
