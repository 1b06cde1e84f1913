import type { BodyId, MeetingId, SeatId } from '../identifiers.ts';
import type { MeetingRules } from '../rules.ts';
import type { Seat } from '../seat.ts';
import type { MeetingDetails } from './commands.ts';

export type LifecycleEvent =
  | {
      readonly type: 'meeting-scheduled';
      readonly meetingId: MeetingId;
      readonly bodyId: BodyId;
      readonly details: MeetingDetails;
      readonly rules: MeetingRules;
      readonly practice: boolean;
      readonly copiedFrom: MeetingId | null;
    }
  | {
      readonly type: 'meeting-revised';
      readonly details: MeetingDetails;
      readonly rules: MeetingRules;
    }
  | { readonly type: 'meeting-published' }
  | { readonly type: 'meeting-cancelled'; readonly reason: string }
  | { readonly type: 'seats-given'; readonly seats: readonly Seat[] }
  | { readonly type: 'seat-revised'; readonly seat: Seat }
  | { readonly type: 'seat-withdrawn'; readonly seatId: SeatId; readonly reason: string }
  | { readonly type: 'pack-delivered'; readonly seatId: SeatId }
  | { readonly type: 'pack-acknowledged'; readonly seatId: SeatId };
