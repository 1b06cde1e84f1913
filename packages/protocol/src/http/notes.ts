import { z } from 'zod';
import { NOTE_BASE64_MAX, NOTES_AT_ONCE } from '../limits.ts';
import { base64, identifier } from './parts.ts';

/** What opens a lock: the password of the account, or the code that its owner keeps on paper. */
export const NOTEBOOK_LOCK_KINDS = ['password', 'recovery-code'] as const;

/**
 * The key of somebody's notes as a device has locked it: AES-256-GCM, 12 bytes of nonce before it,
 * under a key that PBKDF2-HMAC-SHA-256 makes of the secret (RFC 8018). The server cannot open it.
 */
export const notebookLock = z.strictObject({
  kind: z.enum(NOTEBOOK_LOCK_KINDS),
  /** 16 bytes. */
  salt: base64(24),
  rounds: z.int().min(100_000).max(10_000_000),
  sealed: base64(128),
});
export type NotebookLock = z.infer<typeof notebookLock>;

/** `GET /api/notebook` → 200; `null`: the asker has written no notes yet. */
export interface NotebookAnswer {
  readonly notebook: {
    readonly notebookId: string;
    readonly locks: readonly NotebookLock[];
  } | null;
}

/**
 * `PUT /api/notebook` → 204: begins a notebook, or locks its key anew. `replaces` is the notebook that
 * the device has seen; `notebook-changed` when another device was first. Notes under an earlier
 * notebook stay: who still has its recovery code can open them.
 */
export const notebookChange = z.strictObject({
  notebookId: identifier,
  replaces: identifier.nullable(),
  locks: z.array(notebookLock).min(1).max(NOTEBOOK_LOCK_KINDS.length),
});
export type NotebookChange = z.infer<typeof notebookChange>;

/** A note as the server keeps it: not even of which paper it is can be read there. */
export interface NoteRecord {
  readonly id: string;
  /** Of all changes of the asker's notes, ascending. */
  readonly revision: number;
  readonly notebookId: string;
  /** AES-256-GCM, 12 bytes of nonce before it, in base64; null: taken away. */
  readonly body: string | null;
}

/** `GET /api/notes?after=<revision>` → 200: what has changed since, ascending; `more`: ask again after the last. */
export interface Notes {
  readonly notes: readonly NoteRecord[];
  readonly more: boolean;
}

export const noteChange = z.strictObject({
  id: identifier,
  notebookId: identifier,
  /** The revision that the device has changed; 0: a new note. */
  basedOn: z.int().min(0),
  body: base64(NOTE_BASE64_MAX).nullable(),
});
export type NoteChange = z.infer<typeof noteChange>;

/** `POST /api/notes` → 200 {@link KeptNotes}. Refusals: `notebook-changed`, `notebook-full`. */
export const noteChanges = z.strictObject({
  notes: z
    .array(noteChange)
    .min(1)
    .max(NOTES_AT_ONCE)
    .refine((notes) => new Set(notes.map(({ id }) => id)).size === notes.length),
});
export type NoteChanges = z.infer<typeof noteChanges>;

export interface KeptNotes {
  readonly kept: readonly Pick<NoteRecord, 'id' | 'revision'>[];
  /** Not kept: another device has changed them since. As they are now. */
  readonly changed: readonly NoteRecord[];
}
