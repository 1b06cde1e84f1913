import type { CommandType } from '../command.ts';
import { type Decision, refuse } from '../decision.ts';
import { CLOCK } from '../event.ts';
import type { Instant } from '../identifiers.ts';
import type { Meeting } from '../meeting.ts';
import { isInWriting } from '../opinion-ballots/in-writing.ts';
import type { Freeze } from './state.ts';

/** What decides whether a pack is frozen. */
export type Freezable = Pick<Meeting, 'frozen' | 'publishedAt' | 'rules' | 'details'>;

const HOUR_MS = 3_600_000;

/** When the pack freezes by itself: so many hours before the start; never where the rules set none. (P11) */
export function cutOffOf(meeting: Pick<Meeting, 'rules' | 'details'>): Instant | null {
  // Logs from before there was such a rule have none.
  const { freezeHours = null } = meeting.rules;
  if (freezeHours === null || isInWriting(meeting)) return null;
  const startsAt = Date.parse(meeting.details.startsAt);
  return new Date(startsAt - freezeHours * HOUR_MS).toISOString();
}

/**
 * Since when the pack is frozen at this moment, by act or by its cut-off; null while it is open. What
 * went out after its cut-off stays open until the secretariat freezes it. (P11)
 */
export function frozenSince(meeting: Freezable, at: Instant): Freeze | null {
  const { frozen, publishedAt } = meeting;
  if (frozen || publishedAt === null) return frozen;
  const cutOff = cutOffOf(meeting);
  const isReached = cutOff !== null && Date.parse(publishedAt) < Date.parse(cutOff);
  return isReached && Date.parse(at) >= Date.parse(cutOff) ? { at: cutOff, by: CLOCK } : null;
}

/** What would change what was given out. Items that came later are late ones, and say why (A4). (P12) */
const EDITS: ReadonlySet<CommandType> = new Set<CommandType>([
  'add-section',
  'rename-section',
  'move-entry',
  'remove-entry',
  'ask-advice',
  'enter-advice',
  'withdraw-advice',
  'add-paper',
  'revise-paper',
  'remove-paper',
]);

/** Why an edit comes too late: the pack is frozen, and since when. (P12) */
export function frozenProblem(meeting: Meeting, at: Instant): Decision | null {
  const freeze = frozenSince(meeting, at);
  return freeze && refuse('pack-frozen', { since: freeze.at });
}

/** The same of a command that is always an edit; what is one only at times its own decision asks for. (P12) */
export function editProblem(meeting: Meeting, type: CommandType, at: Instant): Decision | null {
  return EDITS.has(type) ? frozenProblem(meeting, at) : null;
}
