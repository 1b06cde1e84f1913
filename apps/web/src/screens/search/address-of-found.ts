import type { FoundPassage, MeetingLine } from '@e-cabinet/protocol';
import { addressOfMeeting } from '../../meeting/address-of-meeting.ts';
import { BRIEF, OUTCOME } from '../session/reading/reading.ts';

/** Where what was found is read: a paper at its page, an item at what came of it. */
export function addressOfFound(
  meeting: Pick<MeetingLine, 'meetingId' | 'kind' | 'published'>,
  passage: Pick<FoundPassage, 'kind' | 'itemId' | 'paperId' | 'page'>,
): string {
  // What is still being prepared has no screen of a participant yet.
  if (!meeting.published) return `/meetings/${encodeURIComponent(meeting.meetingId)}/prepare`;
  const { itemId, page } = passage;
  const place = new URLSearchParams();
  const sheet = sheetOf(passage);
  if (itemId !== null) place.set('item', itemId);
  if (sheet !== null) place.set('sheet', sheet);
  if (page !== null) place.set('page', String(page));
  return place.size > 0 ? `${addressOfMeeting(meeting)}?${place}` : addressOfMeeting(meeting);
}

function sheetOf({ kind, paperId }: Pick<FoundPassage, 'kind' | 'paperId'>): string | null {
  if (kind === 'conclusion' || kind === 'decision') return OUTCOME;
  return kind === 'brief' ? BRIEF : paperId;
}
