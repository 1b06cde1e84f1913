import { z } from 'zod';
import {
  ANSWER_MAX,
  IDENTIFIER_MAX,
  LINK_MAX,
  REASON_MAX,
  REVISIONS_MAX,
  SECONDS_MAX,
  SECONDS_MIN,
  TEXT_MAX,
} from '../limits.ts';

// Control characters would break lists and logs; bidirectional overrides could make a question read
// otherwise than it is stored; half surrogates cannot be stored at all.
const UNSAFE_IN_LINE = '\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069';
const LINE = new RegExp(`^[^${UNSAFE_IN_LINE}]*$`, 'u');
const TEXT = new RegExp(`^(?:[\\n\\t]|[^${UNSAFE_IN_LINE}])*$`, 'u');

/** A single line of at most `max` characters, brought to NFC. */
export function line(max: number) {
  return z.string().normalize('NFC').max(max).regex(LINE);
}

/** As {@link line}, and something must be written in it. */
export function filledLine(max: number) {
  return line(max).regex(/\S/);
}

/** Text in lines (ended by \n) of at most `max` characters, brought to NFC. */
export function text(max: number = TEXT_MAX) {
  return z.string().normalize('NFC').max(max).regex(TEXT);
}

export const reason = text(REASON_MAX);

/** A to Z, then AA. */
export const programmeLabel = z.string().regex(/^[A-Z]{1,3}$/);

// Names that every object has: as keys of the meeting's records they would find what nobody put there.
const INHERITED = Object.getOwnPropertyNames(Object.prototype).join('|');

/** Something that exists already: a UUID, or a word of the server or of the domain. */
export const identifier = z
  .string()
  .max(IDENTIFIER_MAX)
  .regex(new RegExp(`^(?!(?:${INHERITED})$)[A-Za-z0-9][A-Za-z0-9._:-]*$`));

const name = `(?!(?:${INHERITED})(?:[+>]|$))[A-Za-z0-9][A-Za-z0-9._:-]*`;

/** What a ballot says: an answer, or in an election candidates with `+` or `>` between them. */
export const answer = z
  .string()
  .max(ANSWER_MAX)
  .regex(new RegExp(`^${name}(?:[+>]${name})*$`));

/** Something that the sender makes: a UUID in lower case. (RFC 9562) */
export const newId = z.uuid().lowercase();

/** ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });

/** A meeting's version: 0 before its first event. */
export const version = z.int().min(0);

/** Counts versions of a paper or drafts of a conclusion, from 1. */
export const revision = z.int().min(1).max(REVISIONS_MAX);

export const seconds = z.int().min(SECONDS_MIN).max(SECONDS_MAX);

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A link that a browser may be sent to. */
export const webLink = z.url({ protocol: /^https?$/ }).max(LINK_MAX);
