import i18next, { type TFunction } from 'i18next';
import type { Formats } from './formats.ts';
import type { DeskRefusal, RefusalCode } from './refusal-code.ts';

/** Numbers and names that came with a refusal. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

const MEGABYTE = 1024 * 1024;

/** The sentence for a refusal, in the language being spoken. */
export function refusalSentence(
  t: TFunction,
  formats: Formats,
  code: RefusalCode,
  facts: RefusalFacts = {},
): string {
  const moment = facts.closedAt ?? facts.at;
  // Which facts a sentence takes depends on the code; those it does not take are ignored.
  return t(keyOf(code), {
    least: '',
    most: '',
    present: '',
    needed: '',
    title: '',
    missing: '',
    mark: '',
    count: 0,
    ...facts,
    deadline: facts.deadline === undefined ? '' : formats.moment(String(facts.deadline)),
    since: facts.since === undefined ? '' : formats.moment(String(facts.since)),
    wait: formats.duration(waitSeconds(facts)),
    time: moment === undefined ? '' : formats.exactTime(String(moment)),
    megabytes: formats.number(Math.floor(Number(facts.limit ?? 0) / MEGABYTE)),
  });
}

/** What only a desk can be told stands with its words; whoever else would be told it has them not. */
function keyOf(code: RefusalCode) {
  return isOfDesk(code) ? (`deskRefusals.${code}` as const) : (`refusals.${code}` as const);
}

function isOfDesk(code: RefusalCode): code is DeskRefusal {
  return i18next.exists(`deskRefusals.${code}`);
}

function waitSeconds({ retryAfterSeconds, retryAfterMs }: RefusalFacts): number {
  if (retryAfterSeconds !== undefined) return Number(retryAfterSeconds);
  return retryAfterMs === undefined ? 60 : Math.max(1, Number(retryAfterMs) / 1_000);
}
