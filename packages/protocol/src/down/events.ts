import type { MeetingId, Recorded } from '@e-cabinet/domain';

/**
 * Everything with `after < version <= upTo` that this view may see, in order. Versions missing in
 * between are withheld, so the cursor stays dense: having applied it, the client stands at `upTo`.
 */
export interface EventsMessage {
  readonly meetingId: MeetingId;
  readonly after: number;
  readonly upTo: number;
  readonly events: readonly Recorded[];
}
