import type { RequestId, SeatId } from '../identifiers.ts';

/** Speaking lists: ordinary speeches, questioning (chất vấn), and the two that come first. */
export const FLOOR_KINDS = ['point-of-order', 'reply', 'speak', 'question'] as const;
export type FloorKind = (typeof FLOOR_KINDS)[number];

export interface RequestFloor {
  readonly type: 'request-floor';
  readonly requestId: RequestId;
  readonly kind: FloorKind;
  /** What it is about, in a line; may be empty. */
  readonly subject: string;
  /** At a bridge point: the local speaker, as announced to the room. */
  readonly speaker: string | null;
  /** Questioning: who is asked. */
  readonly respondentSeatId: SeatId | null;
}
export interface WithdrawFloorRequest {
  readonly type: 'withdraw-floor-request';
  readonly requestId: RequestId;
}
export interface RefuseFloorRequest {
  readonly type: 'refuse-floor-request';
  readonly requestId: RequestId;
  readonly reason: string;
}
export interface MoveFloorRequest {
  readonly type: 'move-floor-request';
  readonly requestId: RequestId;
  readonly before: RequestId | null;
}
export interface GiveFloor {
  readonly type: 'give-floor';
  readonly requestId: RequestId;
  readonly seconds: number;
}
/** The chair calls somebody who did not ask. */
export interface CallSpeaker {
  readonly type: 'call-speaker';
  readonly requestId: RequestId;
  readonly seatId: SeatId;
  readonly seconds: number;
}
/** Sets the whole time of the present speaker. */
export interface SetSpeakingTime {
  readonly type: 'set-speaking-time';
  readonly seconds: number;
}
export interface EndFloor {
  readonly type: 'end-floor';
}

export type FloorCommand =
  | RequestFloor
  | WithdrawFloorRequest
  | RefuseFloorRequest
  | MoveFloorRequest
  | GiveFloor
  | CallSpeaker
  | SetSpeakingTime
  | EndFloor;
