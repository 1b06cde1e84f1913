import type { PaperInVersion } from '@e-cabinet/domain';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';

/** A stamped copy of a paper, which the server records before it sends it. */
export function takeCopy(meetingId: string, copy: PaperInVersion): Promise<Answer<Blob>> {
  const path = `/api/meetings/${encodeURIComponent(meetingId)}/paper-copies`;
  return ask<Blob>('POST', path, copy, undefined, (response) => response.blob());
}
