import type {
  PaperReaders,
  SharingKey,
  SharingKeyAnswer,
  ThreadMessages,
  ThreadPeople,
  Threads,
} from '@e-cabinet/protocol';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';

export function fetchSharingKey(): Promise<Answer<SharingKeyAnswer>> {
  return ask('GET', '/api/sharing-key');
}

export function keepSharingKey(key: SharingKey): Promise<Answer<void>> {
  return ask('PUT', '/api/sharing-key', key);
}

export function fetchReaders(meetingId: string, paperId: string): Promise<Answer<PaperReaders>> {
  return ask('GET', `${meeting(meetingId)}/papers/${encodeURIComponent(paperId)}/readers`);
}

export function fetchThreads(meetingId: string): Promise<Answer<Threads>> {
  return ask('GET', `${meeting(meetingId)}/threads`);
}

export function fetchMessages(
  meetingId: string,
  threadId: string,
  after: number,
): Promise<Answer<ThreadMessages>> {
  return ask('GET', `${thread(meetingId, threadId)}/messages?after=${after}`);
}

/** @param to null: a thread that is begun, else a message for this one */
export function sendToThread(
  meetingId: string,
  to: string | null,
  body: object,
): Promise<Answer<void>> {
  const where = to === null ? `${meeting(meetingId)}/threads` : `${thread(meetingId, to)}/messages`;
  return ask('POST', where, body);
}

export function letIntoThread(
  meetingId: string,
  threadId: string,
  people: ThreadPeople,
): Promise<Answer<void>> {
  return ask('POST', `${thread(meetingId, threadId)}/people`, people);
}

export function sayThreadSeen(
  meetingId: string,
  threadId: string,
  upTo: number,
): Promise<Answer<void>> {
  return ask('POST', `${thread(meetingId, threadId)}/seen`, { upTo });
}

export function withdrawThread(meetingId: string, threadId: string): Promise<Answer<void>> {
  return ask('DELETE', thread(meetingId, threadId));
}

function meeting(meetingId: string): string {
  return `/api/meetings/${encodeURIComponent(meetingId)}`;
}

function thread(meetingId: string, threadId: string): string {
  return `${meeting(meetingId)}/threads/${encodeURIComponent(threadId)}`;
}
