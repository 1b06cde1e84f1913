import type { AgendaEvent } from './agenda/events.ts';
import type { BridgeEvent } from './bridges/events.ts';
import type { ConclusionEvent } from './conclusions/events.ts';
import type { FloorEvent } from './floor/events.ts';
import type { Instant, SeatId } from './identifiers.ts';
import type { InvitationEvent } from './invitation/events.ts';
import type { MatterEvent } from './matters/events.ts';
import type { LifecycleEvent } from './meeting/events.ts';
import type { Meeting } from './meeting.ts';
import type { OpinionBallotEvent } from './opinion-ballots/events.ts';
import type { OpinionEvent } from './opinions/events.ts';
import type { PackEvent } from './pack/events.ts';
import type { PaperEvent } from './papers/events.ts';
import type { ProgrammeEvent } from './programme/events.ts';
import type { SeatingEvent } from './seating/events.ts';
import type { SecretVoteEvent } from './secret-votes/events.ts';
import type { SittingEvent } from './sitting/events.ts';
import type { VoteEvent } from './votes/events.ts';

/** Everything that can have happened in a meeting. A new shape is a new name; stored events are never edited. */
export type MeetingEvent =
  | LifecycleEvent
  | InvitationEvent
  | AgendaEvent
  | MatterEvent
  | PaperEvent
  | PackEvent
  | ProgrammeEvent
  | SeatingEvent
  | OpinionEvent
  | OpinionBallotEvent
  | SittingEvent
  | FloorEvent
  | VoteEvent
  | SecretVoteEvent
  | BridgeEvent
  | ConclusionEvent;

export type EventType = MeetingEvent['type'];

/** The server's clock acts when a countdown ends. */
export const CLOCK = 'clock';
/** Stands where a reader may see that something happened but not who did it. */
export const SOMEBODY = '';

/** An event as it stands in the log. */
export interface Recorded<E extends MeetingEvent = MeetingEvent> {
  /** Dense within the meeting, from 1. */
  readonly version: number;
  readonly by: SeatId | typeof CLOCK | typeof SOMEBODY;
  readonly at: Instant;
  readonly event: E;
}

/** What each event of a slice changes. Total: an event about something unknown changes nothing. */
export type Evolvers<E extends MeetingEvent> = {
  readonly [T in E['type']]: (
    meeting: Meeting,
    recorded: Recorded<Extract<E, { readonly type: T }>>,
  ) => Meeting;
};
