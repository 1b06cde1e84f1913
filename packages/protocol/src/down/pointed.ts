import type { MeetingId, SeatId } from '@e-cabinet/domain';
import type { PointMessage } from '../up/point.ts';

/** Where somebody points, or that they have lifted the pointer from that page (`spot` is null). */
export type Pointed = PointMessage['point'] & { readonly by: SeatId };

/** May be lost, and comes no more often than an eye can follow: the last one counts, for 2 s. */
export interface PointedMessage {
  readonly meetingId: MeetingId;
  readonly pointed: Pointed;
}
