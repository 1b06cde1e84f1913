import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { CLOCK, type MeetingEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Instant, SeatId } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { RefusalCode, RefusalFacts } from '../refusals.ts';
import { same } from '../same.ts';
import type { Seat } from '../seat.ts';
import { meetingAfter } from './record.ts';
import { NINE } from './times.ts';

/** A secretary of the body who has no seat yet. */
export const OFFICE = 'office';

/** Who acts: a seat, the id of one that the meeting has, the clock or the office. */
export type Acting = Seat | SeatId | typeof CLOCK | typeof OFFICE;

export interface Given {
  readonly meeting: Meeting;
  /** Of several, all but the last must be accepted. */
  when(by: Acting, command: Command, at?: Instant): When;
}

export interface When {
  when: Given['when'];
  /** It was accepted and led to exactly these events; none means that it changes nothing. */
  then(...events: readonly MeetingEvent[]): Then;
  /** It was refused with this code, and with these facts if any are named. */
  thenRefused(code: RefusalCode, facts?: RefusalFacts): void;
  /** It was accepted, whatever it led to. */
  thenAccepted(): Then;
  /** It was accepted, and this holds of the meeting afterwards. */
  thenMeeting(holds: (meeting: Meeting) => boolean): Then;
}

/** Not a {@link When}, because a test may return it: what has a `then` would be awaited. */
export type Then = Given & Pick<When, 'thenMeeting'>;

/** A meeting in which these events have happened; what is expected of it throws when it is not so. */
export function given(...events: readonly MeetingEvent[]): Given {
  return from(meetingAfter(...events));
}

function from(meeting: Meeting): Given {
  return { meeting, when: (by, command, at = NINE) => decided(meeting, by, command, at) };
}

function decided(meeting: Meeting, by: Acting, command: Command, at: Instant): When {
  const decision = decide(meeting, command, actorOf(meeting, by, at));
  const what = `${typeof by === 'string' ? by : by.id}: ${command.type}`;
  const settled = (): Then => {
    const after = advance(meeting, accepted(what, decision), by, at);
    const then = from(after);
    const thenMeeting: When['thenMeeting'] = (holds) => {
      if (!holds(after)) throw new Error(`${what}: afterwards this does not hold: ${holds}`);
      return { ...then, thenMeeting };
    };
    return { ...then, thenMeeting };
  };
  return {
    when: (...next) => settled().when(...next),
    // biome-ignore lint/suspicious/noThenProperty: given, when, then; see Then
    then: (...events) => {
      expectSame(`${what}: led to other events`, events, accepted(what, decision));
      return settled();
    },
    thenRefused: (code, facts) => {
      const actual = decision.accepted ? decision : decision.refusal;
      expectSame(`${what}: was not refused so`, code, actual);
      if (facts && !decision.accepted) expectSame(`${what}: other facts`, facts, decision.facts);
    },
    thenAccepted: settled,
    thenMeeting: (holds) => settled().thenMeeting(holds),
  };
}

/** Who acts, as the door would say it. */
export function actorOf(meeting: Meeting, by: Acting, at: Instant = NINE): Actor {
  if (by === CLOCK) return { seat: null, by: CLOCK, at };
  if (by === OFFICE) return { seat: null, by: 'seat of the office', at };
  if (typeof by !== 'string') return { seat: by, by: by.id, at };
  const seat = own(meeting.seats, by) ?? own(meeting.withdrawnSeats, by);
  if (!seat) throw new Error(`no seat ${by} in this meeting`);
  return { seat, by, at };
}

function advance(
  meeting: Meeting,
  events: readonly MeetingEvent[],
  by: Acting,
  at: Instant,
): Meeting {
  return events.reduce((before, event) => {
    const recorded = { version: before.version + 1, by: actorOf(meeting, by).by, at, event };
    return evolve(before, recorded);
  }, meeting);
}

function accepted(what: string, decision: Decision): readonly MeetingEvent[] {
  if (!decision.accepted) fail(`${what}: was refused`, 'accepted', decision.refusal);
  return decision.events;
}

function expectSame(message: string, expected: unknown, actual: unknown): void {
  if (!same(expected, actual)) fail(message, expected, actual);
}

/** Test runners show the difference of `expected` and `actual`. */
function fail(message: string, expected: unknown, actual: unknown): never {
  const difference = `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
  throw Object.assign(new Error(`${message}: ${difference}`), { expected, actual, showDiff: true });
}
