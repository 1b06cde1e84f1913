import type { MeetingEvent, Sha256 } from '@e-cabinet/domain';
import { BODY_KINDS, BODY_LEVELS, canonicalJson, identifier } from '@e-cabinet/protocol';
import { eventSchema } from '@e-cabinet/protocol/schemas';
import type { StoredEvent } from '@e-cabinet/sync';
import { z } from 'zod';
import { linked, NO_CHAIN, recordHash, sha256 } from '../sealing/hashes.ts';

/* What a session is outside: `session.json` beside the files of its papers, in one ZIP. */

export const SESSION_ENTRY = 'session.json';
export const fileEntry = (hash: Sha256) => `files/${hash}.pdf`;

const name = z.strictObject({ vi: z.string(), en: z.string() });
const named = z.strictObject({ id: identifier, name });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
// What is in a column of lines holds no line break.
const word = z.string().regex(/^[^\s\p{Cc}]+$/u);

const recorded = z.strictObject({
  version: z.int().min(1),
  commandId: word,
  by: word,
  at: instant,
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  event: eventSchema,
});

const contents = z.strictObject({
  is: z.literal('e-cabinet/session/1'),
  meetingId: identifier,
  /** The body whose session it is, and those whom its log names: by id and office alone. */
  body: z.strictObject({ ...named.shape, kind: z.enum(BODY_KINDS), level: z.enum(BODY_LEVELS) }),
  people: z.array(named),
  /** What the inspection found of each file that somebody may still read. */
  files: z.array(
    z.strictObject({
      sha256: hash,
      size: z.int().min(1),
      pages: z.int().min(1),
      mediaType: z.string(),
      pageSizes: z.array(z.tuple([z.number(), z.number()]).readonly()),
      encrypted: z.boolean(),
      form: z.enum(['none', 'fields', 'xfa']),
    }),
  ),
  /** The whole log. */
  events: z.array(recorded).min(1),
  /** Of the log, as the chain of result sheets. */
  chain: hash,
});

export type SessionContents = z.infer<typeof contents>;

/** Why a file is no session that may be brought in, in a sentence for the operator. */
export class NotASession extends Error {
  override readonly name = 'NotASession';
}

/** The text of `session.json`: the contents and the SHA-256 of their canonical JSON. */
export function sessionText(session: SessionContents): string {
  return `${JSON.stringify({ ...session, digest: digestOf(session) })}\n`;
}

/**
 * Reads `session.json` and checks everything that can be checked without the files: shapes, dense
 * versions, the chain of the log and the digest of all of it. Its events are given as they stand there.
 * @throws NotASession
 */
export function readSession(text: string): SessionContents {
  const written = jsonOf(text);
  const { digest, ...rest } = written;
  const read = contents.safeParse(rest);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new NotASession(`session.json: ${issue?.path.join('.')} is not as it should be`);
  }
  // As written, not as read: a schema puts the fields of an event in another order.
  const session = rest as SessionContents;
  if (digest !== digestOf(session)) throw new NotASession('session.json: it was changed');
  const gap = session.events.findIndex(({ version }, index) => version !== index + 1);
  if (gap >= 0) throw new NotASession(`session.json: record ${gap + 1} is missing`);
  if (chainOf(storedEvents(session)) !== session.chain) {
    throw new NotASession('session.json: a record of the log was changed');
  }
  return session;
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const written: unknown = JSON.parse(text);
    if (typeof written === 'object' && written !== null) return { ...written };
  } catch {
    // Said below.
  }
  throw new NotASession('session.json: it is no JSON');
}

const digestOf = (session: SessionContents) => sha256(canonicalJson(session));

export function storedEvents({ meetingId, events }: SessionContents): readonly StoredEvent[] {
  return events.map(({ event, ...place }) => ({
    meetingId,
    ...place,
    event: event as MeetingEvent,
  }));
}

/** The chain of a log after its last record. */
export function chainOf(events: readonly StoredEvent[]): string {
  return events.reduce((chain, stored) => linked(chain, recordHash(stored)), NO_CHAIN);
}
