import type { FileFacts, MeetingId } from '@e-cabinet/domain';

/** Where the bytes of a paper are; the name is only what the file is called when saved. */
export function paperAddress(meetingId: MeetingId, { sha256, name }: FileFacts): string {
  return `/api/meetings/${encodeURIComponent(meetingId)}/papers/${sha256}/${encodeURIComponent(name)}`;
}
