import type { EventType, MeetingEvent, Recorded } from '@e-cabinet/domain';
import { z } from 'zod';
import { agendaEvents } from './events/agenda.ts';
import { bridgeEvents } from './events/bridges.ts';
import { conclusionEvents } from './events/conclusions.ts';
import { floorEvents } from './events/floor.ts';
import { invitationEvents } from './events/invitation.ts';
import { matterEvents } from './events/matters.ts';
import { lifecycleEvents } from './events/meeting.ts';
import { opinionBallotEvents } from './events/opinion-ballots.ts';
import { opinionEvents } from './events/opinions.ts';
import { paperEvents } from './events/papers.ts';
import { programmeEvents } from './events/programme.ts';
import { seatingEvents } from './events/seating.ts';
import { secretVoteEvents } from './events/secret-votes.ts';
import { id, instant } from './events/shapes.ts';
import { sittingEvents } from './events/sitting.ts';
import { voteEvents } from './events/votes.ts';
import type { Differences, Nothing } from './same.ts';

const tables = {
  ...lifecycleEvents,
  ...invitationEvents,
  ...agendaEvents,
  ...matterEvents,
  ...paperEvents,
  ...programmeEvents,
  ...seatingEvents,
  ...opinionEvents,
  ...opinionBallotEvents,
  ...sittingEvents,
  ...floorEvents,
  ...voteEvents,
  ...secretVoteEvents,
  ...bridgeEvents,
  ...conclusionEvents,
};

type Inferred = { [N in keyof typeof tables]: z.infer<(typeof tables)[N]> };
/** Fails to compile, naming the events, when a schema and its event are not the same. */
export type EveryEventHasItsSchema = Nothing<Differences<Inferred, MeetingEvent>>;

/** The shape of each event as it stands in the log. */
export const eventSchemas: Readonly<Record<EventType, z.ZodObject>> = tables;

const [first, ...others] = Object.values(eventSchemas);
if (!first) throw new Error('there are no events');

/** Any event. */
export const eventSchema = z.discriminatedUnion('type', [
  first,
  ...others,
]) as unknown as z.ZodType<MeetingEvent>;

/** An event with its place in the log. */
export const recordedSchema: z.ZodType<Recorded> = z.strictObject({
  version: z.int().min(1),
  by: id,
  at: instant,
  event: eventSchema,
});
