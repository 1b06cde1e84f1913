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

/** Whether nothing more has to be said before it can be added. */
export function isComplete({ state, purpose }: Upload, published: boolean): boolean {
  if (state !== 'ready') return false;
  if (purpose.kind === 'new') return purpose.itemId !== undefined && purpose.title.trim() !== '';
  return !published || purpose.reason.trim() !== '';
}
