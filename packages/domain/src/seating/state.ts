import type { SeatId } from '../identifiers.ts';
import type { Room } from './commands.ts';

/** The room of a session, as it was when the session took it, and who sits where in it. */
export interface Seating {
  readonly room: Room;
  /** Numbers of places, by seat. */
  readonly places: Readonly<Record<SeatId, number>>;
}
