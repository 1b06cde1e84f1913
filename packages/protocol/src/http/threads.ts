import { z } from 'zod';
import { NOTE_BASE64_MAX, THREAD_MESSAGES_MAX, THREAD_PEOPLE_MAX } from '../limits.ts';
import { base64, identifier } from './parts.ts';

/** A point of P-256, uncompressed: 65 bytes. */
const publicKey = z.string().regex(/^[A-Za-z0-9+/]{87}=$/);

/**
 * What others need to share something with somebody: a key pair for ECDH on P-256 (NIST SP 800-56A).
 * The private half (PKCS 8) is sealed under the key of the owner's notebook, so that the server cannot use it.
 */
export const sharingKey = z.strictObject({
  notebookId: identifier,
  publicKey,
  sealed: base64(512),
});
export type SharingKey = z.infer<typeof sharingKey>;

/** `GET /api/sharing-key` → 200; `PUT /api/sharing-key` {@link sharingKey} → 204, or `notebook-changed`: there is one. */
export interface SharingKeyAnswer {
  readonly key: SharingKey | null;
}

/** One who may read the paper; without a public key they have never opened their notes. */
export interface PaperReader {
  readonly personId: string;
  readonly seatId: string;
  readonly publicKey: string | null;
}

/** `GET /api/meetings/:meetingId/papers/:paperId/readers` → 200: with whom the asker may share what is about it. */
export interface PaperReaders {
  readonly readers: readonly PaperReader[];
}

/**
 * The key of a thread for one person: AES-256-GCM, 12 bytes of nonce before it, under a key that
 * HKDF-SHA-256 (RFC 5869) makes of ECDH between the two public keys.
 */
const wrappedKey = z.strictObject({ personId: identifier, publicKey, sealed: base64(128) });
export type WrappedKey = z.infer<typeof wrappedKey>;

const wrappedKeys = z
  .array(wrappedKey)
  .min(1)
  .max(THREAD_PEOPLE_MAX)
  .refine((keys) => new Set(keys.map(({ personId }) => personId)).size === keys.length);

/** A message as its author's device has encrypted it with the key of the thread. */
export const newMessage = z.strictObject({ id: identifier, body: base64(NOTE_BASE64_MAX) });
export type NewMessage = z.infer<typeof newMessage>;

/**
 * `POST /api/meetings/:meetingId/threads` → 204. `fromKey` is the author's public key, `keys` has one for
 * the author too. Sent again, it is the same thread. Refusals: `not-found` for who may not read the paper,
 * `not-allowed` where somebody named may not, `notebook-changed` where a public key is not theirs (any more),
 * `thread-full`.
 */
export const newThread = z.strictObject({
  id: identifier,
  paperId: identifier,
  fromKey: publicKey,
  keys: wrappedKeys,
  message: newMessage,
});
export type NewThread = z.infer<typeof newThread>;

/** `POST /api/meetings/:meetingId/threads/:threadId/people` → 204, for the author alone. They then read all of it. */
export const threadPeople = z.strictObject({ fromKey: publicKey, keys: wrappedKeys });
export type ThreadPeople = z.infer<typeof threadPeople>;

/** A thread as one of those in it is told of it. */
export interface ThreadHead {
  readonly id: string;
  readonly paperId: string;
  readonly authorId: string;
  readonly personIds: readonly string[];
  /** The key of the thread for the asker, and between which two public keys it was made. */
  readonly key: {
    readonly fromId: string;
    readonly fromKey: string;
    readonly forKey: string;
    readonly sealed: string;
  };
  readonly messages: number;
  /** How many of them the asker has seen; nobody else is told. */
  readonly seen: number;
}

/** `GET /api/meetings/:meetingId/threads` → 200: those of the asker, of papers that they may read now. */
export interface Threads {
  readonly threads: readonly ThreadHead[];
}

export interface ThreadMessage extends NewMessage {
  /** From 1, without gaps. */
  readonly number: number;
  readonly authorId: string;
  /** ISO 8601. */
  readonly at: string;
}

/** `GET …/threads/:threadId/messages?after=<number>` → 200, ascending; `more`: ask again after the last. */
export interface ThreadMessages {
  readonly messages: readonly ThreadMessage[];
  readonly more: boolean;
}

/** `POST …/threads/:threadId/messages` {@link newMessage} → 200. Sent again, it is the same message. */
export interface KeptMessage {
  readonly number: number;
}

/** `POST …/threads/:threadId/seen` → 204: never goes back. `DELETE …/threads/:threadId` → 204, for the author alone. */
export const threadSeen = z.strictObject({ upTo: z.int().min(1).max(THREAD_MESSAGES_MAX) });
export type ThreadSeen = z.infer<typeof threadSeen>;
