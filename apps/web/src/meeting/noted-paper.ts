import type { MeetingId, Paper, PaperVersion } from '@e-cabinet/domain';
import type { NotedPaper } from '../notes/note.ts';

/** What a private note says of the paper on which it is written. */
export function notedPaper(
  meetingId: MeetingId,
  { id }: Paper,
  { version, file }: PaperVersion,
): NotedPaper {
  return { meetingId, paperId: id, paperVersion: version, sha256: file.sha256 };
}
