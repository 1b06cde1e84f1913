import type { Audience, ItemId, PaperId } from '@e-cabinet/domain';
import type { UploadedFile } from '@e-cabinet/protocol';
import type { Refusal } from '../../../meeting/use-act.ts';
import type { Suggestion } from './match-papers.ts';

/** What a file will become. */
export type Purpose =
  | {
      readonly kind: 'new';
      readonly title: string;
      /** undefined: the officer has still to say. */
      readonly itemId: ItemId | null | undefined;
      /** What the item was found by; null when it was chosen by hand. */
      readonly by: Suggestion['by'] | null;
      readonly audience: Audience;
      /** Once the pack is frozen it is a supplement: to which paper of the item, and why. */
      readonly to: PaperId | null;
      readonly reason: string;
    }
  | { readonly kind: 'version'; readonly paperId: PaperId; readonly reason: string };

/** One file on its way into the meeting. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly purpose: Purpose;
  readonly state: 'waiting' | 'sending' | 'checking' | 'ready' | 'refused';
  /** Bytes sent, from 0 to 1. */
  readonly progress: number;
  /** What the server found, once ready. */
  readonly uploaded: UploadedFile | null;
  readonly refusal: Refusal | null;
}

export function newUpload(id: string, file: File, purpose: Purpose): Upload {
  return { id, file, purpose, state: 'waiting', progress: 0, uploaded: null, refusal: null };
}

/** How far the pack has gone: what comes later says why. */
export interface Outness {
  readonly published: boolean;
  readonly frozen: boolean;
}

/** Whether nothing more has to be said before it can be added. */
export function isComplete({ state, purpose }: Upload, { published, frozen }: Outness): boolean {
  if (state !== 'ready') return false;
  const said = purpose.reason.trim() !== '';
  if (purpose.kind === 'version') return said || !published;
  const placed = purpose.itemId !== undefined && purpose.title.trim() !== '';
  return placed && (said || !frozen);
}
