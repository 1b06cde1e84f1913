import type { PackRequest } from '@e-cabinet/protocol';
import { type Answer, refused } from './answer.ts';
import { readRefusal } from './ask.ts';

/** The agenda of a session and its pack as one PDF, which takes the server a while. */
export async function makePack(meetingId: string, wanted: PackRequest): Promise<Answer<Blob>> {
  try {
    const response = await fetch(`/api/meetings/${encodeURIComponent(meetingId)}/pack`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
    });
    return response.ok ? { ok: true, value: await response.blob() } : readRefusal(response);
  } catch {
    return refused('unreachable');
  }
}
