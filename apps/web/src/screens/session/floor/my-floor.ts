import {
  type FloorKind,
  type FloorRequest,
  type Meeting,
  type SeatId,
  speakersQueue,
} from '@e-cabinet/domain';

/** How a seat stands on the speakers' list of the current item. */
export interface MyFloor {
  readonly speaking: boolean;
  /** Own requests, in the order in which they will be called. */
  readonly waiting: readonly { readonly request: FloorRequest; readonly place: number }[];
  readonly queue: readonly FloorRequest[];
}

export function myFloor(meeting: Meeting, seatId: SeatId): MyFloor {
  const queue = speakersQueue(meeting);
  return {
    speaking: meeting.floor.speaking?.seatId === seatId,
    waiting: queue.flatMap((request, index) =>
      request.seatId === seatId ? [{ request, place: index + 1 }] : [],
    ),
    queue,
  };
}

/** What can still be asked for: one request of each kind. */
export function kindsLeft(mine: MyFloor, kinds: readonly FloorKind[]): readonly FloorKind[] {
  const asked = new Set(mine.waiting.map(({ request }) => request.kind));
  return kinds.filter((kind) => !asked.has(kind));
}
