import type { CommandType } from '@e-cabinet/domain';

/**
 * Acts that mean something only at the moment of the tap: begun without a line they are refused and
 * not kept, since nobody would expect them to happen a minute later.
 */
export const OF_THE_MOMENT: ReadonlySet<CommandType> = new Set<CommandType>([
  'cast-ballot',
  'enter-ballot',
  'open-vote',
  'pause-vote',
  'resume-vote',
  'close-vote',
  'void-vote',
  'adopt-without-debate',
]);

/** Ballots that are out are tried until they are answered: nobody may be left in doubt. */
export const UNTIL_ANSWERED: ReadonlySet<CommandType> = new Set<CommandType>([
  'cast-ballot',
  'enter-ballot',
]);

/**
 * Acts that lose nothing by arriving later: they wait for the line as long as it takes, and a device that
 * keeps them sends them after a restart too.
 */
export const KEPT_UNTIL_SENT: ReadonlySet<CommandType> = new Set<CommandType>([
  'acknowledge-announcement',
  'acknowledge-pack',
  'answer-invitation',
  'draft-opinion',
  'open-paper',
  'receive-pack',
  'state-position',
  'withdraw-position',
]);
