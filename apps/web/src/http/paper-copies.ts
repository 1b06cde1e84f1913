import type { PaperInVersion } from '@e-cabinet/domain';
import { type Answer, refused } from './answer.ts';
import { readRefusal } from './ask.ts';

/** A stamped copy of a paper, which the server records before it sends it. */
export async function takeCopy(meetingId: string, copy: PaperInVersion): Promise<Answer<Blob>> {
  try {
    const response = await fetch(`/api/meetings/${encodeURIComponent(meetingId)}/paper-copies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(copy),
    });
    return response.ok ? { ok: true, value: await response.blob() } : readRefusal(response);
  } catch {
    return refused('unreachable');
  }
}
