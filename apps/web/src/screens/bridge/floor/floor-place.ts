import {
  type FloorRequest,
  type Meeting,
  type SeatId,
  type Speech,
  speakersQueue,
} from '@e-cabinet/domain';

/** Where this point stands with the floor. */
export type FloorPlace =
  | { readonly kind: 'none' }
  /** @property ahead how many are called before */
  | { readonly kind: 'waiting'; readonly request: FloorRequest; readonly ahead: number }
  | { readonly kind: 'next'; readonly request: FloorRequest }
  | { readonly kind: 'speaking'; readonly speech: Speech };

export function floorPlace(meeting: Meeting, seatId: SeatId): FloorPlace {
  const { speaking } = meeting.floor;
  if (speaking?.seatId === seatId) return { kind: 'speaking', speech: speaking };
  const queue = speakersQueue(meeting);
  const ahead = queue.findIndex((request) => request.seatId === seatId);
  const request = queue[ahead];
  if (!request) return { kind: 'none' };
  return ahead === 0 ? { kind: 'next', request } : { kind: 'waiting', request, ahead };
}
