import type { Command, CommandType } from '../command.ts';
import type { Meeting } from '../meeting.ts';
import { type Choices, type Inventor, inventor } from './choices.ts';
import { PREPARATION } from './invent-preparation.ts';
import { SESSION } from './invent-session.ts';
import { VOTES } from './invent-vote.ts';
import { WRITING } from './invent-writing.ts';

const INVENTIONS: Readonly<Record<CommandType, (by: Inventor) => Command>> = {
  ...PREPARATION,
  ...SESSION,
  ...VOTES,
  ...WRITING,
};

/** Every kind of command there is. */
export const COMMAND_TYPES = Object.keys(INVENTIONS) as readonly CommandType[];

/**
 * A made-up command of this kind about what there is in the meeting: often accepted, often not,
 * never malformed if the identifiers that are chosen are not.
 */
export function plausibleCommand(meeting: Meeting, type: CommandType, choices: Choices): Command {
  return INVENTIONS[type](inventor(meeting, choices));
}
