import type { AgendaCommand } from './agenda/commands.ts';
import type { BridgeCommand } from './bridges/commands.ts';
import type { ConclusionCommand } from './conclusions/commands.ts';
import type { FloorCommand } from './floor/commands.ts';
import type { InvitationCommand } from './invitation/commands.ts';
import type { MatterCommand } from './matters/commands.ts';
import type { MeetingCommand } from './meeting/commands.ts';
import type { OpinionBallotCommand } from './opinion-ballots/commands.ts';
import type { OpinionCommand } from './opinions/commands.ts';
import type { PackCommand } from './pack/commands.ts';
import type { PaperCommand } from './papers/commands.ts';
import type { ProgrammeCommand } from './programme/commands.ts';
import type { SeatingCommand } from './seating/commands.ts';
import type { SecretVoteCommand } from './secret-votes/commands.ts';
import type { SittingCommand } from './sitting/commands.ts';
import type { VoteCommand } from './votes/commands.ts';

/** Everything a seat can ask of a meeting. */
export type Command =
  | MeetingCommand
  | InvitationCommand
  | AgendaCommand
  | MatterCommand
  | PaperCommand
  | PackCommand
  | ProgrammeCommand
  | SeatingCommand
  | OpinionCommand
  | OpinionBallotCommand
  | SittingCommand
  | FloorCommand
  | VoteCommand
  | SecretVoteCommand
  | BridgeCommand
  | ConclusionCommand;

export type CommandType = Command['type'];
