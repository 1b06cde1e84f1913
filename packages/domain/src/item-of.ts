import { entryIn } from './drawers.ts';
import type { MeetingEvent } from './event.ts';
import type { ItemId } from './identifiers.ts';
import type { Meeting } from './meeting.ts';
import { own } from './own.ts';

/** The item an event is about, where it is about one: of it only those hear who may know of the item. (W2) */
export function itemOf(event: MeetingEvent, meeting: Meeting): ItemId | null {
  // Papers have an audience of their own, and may have been of another item.
  if ('paperId' in event) return null;
  if ('itemId' in event) return event.itemId;
  if ('questionId' in event) return own(meeting.questions, event.questionId)?.itemId ?? null;
  if ('requestId' in event) return entryIn(meeting.floorItems, event.requestId) ?? null;
  return event.type === 'item-added' ? event.item.id : null;
}
