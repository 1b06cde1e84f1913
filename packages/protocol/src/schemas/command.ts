import type { Command, CommandType } from '@e-cabinet/domain';
import { z } from 'zod';
import { agendaCommands } from './commands/agenda.ts';
import { bridgeCommands } from './commands/bridges.ts';
import { conclusionCommands } from './commands/conclusions.ts';
import { floorCommands } from './commands/floor.ts';
import { invitationCommands } from './commands/invitation.ts';
import { matterCommands } from './commands/matters.ts';
import { meetingCommands } from './commands/meeting.ts';
import { opinionBallotCommands } from './commands/opinion-ballots.ts';
import { opinionCommands } from './commands/opinions.ts';
import { paperCommands } from './commands/papers.ts';
import { programmeCommands } from './commands/programme.ts';
import { seatingCommands } from './commands/seating.ts';
import { secretVoteCommands } from './commands/secret-votes.ts';
import { sittingCommands } from './commands/sitting.ts';
import { voteCommands } from './commands/votes.ts';
import type { Differences, Nothing } from './same.ts';

const tables = {
  ...meetingCommands,
  ...invitationCommands,
  ...agendaCommands,
  ...matterCommands,
  ...paperCommands,
  ...programmeCommands,
  ...seatingCommands,
  ...opinionCommands,
  ...opinionBallotCommands,
  ...sittingCommands,
  ...floorCommands,
  ...voteCommands,
  ...secretVoteCommands,
  ...bridgeCommands,
  ...conclusionCommands,
};

type Inferred = { [N in keyof typeof tables]: z.infer<(typeof tables)[N]> };
/** Fails to compile, naming the commands, when a schema and its command are not the same. */
export type EveryCommandHasItsSchema = Nothing<Differences<Inferred, Command>>;

/** The shape of each command as the door takes it. */
export const commandSchemas: Readonly<Record<CommandType, z.ZodObject>> = tables;

const [first, ...others] = Object.values(commandSchemas);
if (!first) throw new Error('there are no commands');

/** Any command. Text comes out in NFC. */
export const commandSchema = z.discriminatedUnion('type', [
  first,
  ...others,
]) as unknown as z.ZodType<Command>;
