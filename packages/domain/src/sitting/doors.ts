import type { Audience } from '../audience.ts';
import type { Meeting } from '../meeting.ts';
import type { SittingEvent } from './events.ts';

/** What the doors do when an item with this audience is before the meeting; null is no item. (S8) */
export function doorsAfter(meeting: Meeting, audience: Audience | null): readonly SittingEvent[] {
  const closed = audience !== null && audience.kind !== 'everyone';
  if (closed === meeting.doorsClosed) return [];
  return [{ type: closed ? 'doors-closed' : 'doors-opened' }];
}
