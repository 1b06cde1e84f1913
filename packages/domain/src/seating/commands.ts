import type { OfficeName, RoomId, SeatId } from '../identifiers.ts';

/** A place on the plan of a room; its number says who comes before whom: 1 is the place of the chair. */
export interface Place {
  readonly number: number;
  /** Squares from the left. */
  readonly x: number;
  /** Squares from the head of the room. */
  readonly y: number;
}

/** A grid of squares, with places on some of them. */
export interface RoomPlan {
  readonly columns: number;
  readonly rows: number;
  readonly places: readonly Place[];
}

/** A room of the body's catalogue. */
export interface Room {
  readonly id: RoomId;
  readonly name: OfficeName;
  readonly address: string;
  readonly plan: RoomPlan;
}

/** Where somebody sits; null takes the place back. */
export interface GivenPlace {
  readonly seatId: SeatId;
  readonly place: number | null;
}

/** The session is held in this room, whose plan is copied; null leaves it without one. */
export interface TakeRoom {
  readonly type: 'take-room';
  /** As the sender saw it; what counts is what the catalogue has. */
  readonly room: Room | null;
}
export interface GivePlaces {
  readonly type: 'give-places';
  readonly given: readonly GivenPlace[];
}

export type SeatingCommand = TakeRoom | GivePlaces;
