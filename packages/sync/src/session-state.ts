import type { MeetingId, PaperId, SeatId } from '@e-cabinet/domain';

/** A connection that has not been heard of for this long is not present. Tablets beat every 5 s: two beats may be lost. */
export const PRESENCE_SECONDS = 15;

/** One connection of one seat, as it last reported itself. */
export interface Presence {
  readonly connectionId: string;
  readonly seatId: SeatId;
  /** Epoch milliseconds of the process that heard it. */
  readonly seenAt: number;
  /** Milliseconds from the server's send to the client's answer; null before the first answer. */
  readonly lagMs: number | null;
  /** The last version of the meeting that the client has applied. */
  readonly version: number;
  /** What the client says it shows (an item, a paper); null when it shows nothing of the meeting. */
  readonly showing: string | null;
}

/** The page the presenter shows; the paper's version counts from 1, pages count from 1. */
export interface ShownPage {
  readonly paperId: PaperId;
  readonly paperVersion: number;
  readonly page: number;
  readonly by: SeatId;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** `degraded`: what is kept in common is out of reach for the moment; reads are empty, writes are lost. */
export type Condition = 'live' | 'degraded';

/**
 * What is true of a meeting only now: who is connected, which page is shown. Never a fact of the log.
 * No operation throws or waits longer than a moment: with the store away reads are empty and writes are lost.
 */
export interface SessionState {
  /** Marks a connection present for {@link PRESENCE_SECONDS} more seconds; it expires by itself. */
  beat(meetingId: MeetingId, presence: Presence): Promise<void>;
  leave(meetingId: MeetingId, connectionId: string): Promise<void>;
  /** Every connection that is present now, in no particular order. */
  present(meetingId: MeetingId): Promise<Presence[]>;
  /** null: nobody shows a page any more. */
  showPage(meetingId: MeetingId, page: ShownPage | null): Promise<void>;
  shownPage(meetingId: MeetingId): Promise<ShownPage | null>;
  condition(): Condition;
  close(): Promise<void>;
}
