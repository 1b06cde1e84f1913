import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { ConclusionCommand } from './commands.ts';

/** The chair confirms the revision that was read; a confirmed conclusion does not change. (C1, C2) */
export function decideConclusions(
  meeting: Meeting,
  command: ConclusionCommand,
  actor: Actor,
): Decision {
  const { itemId } = command;
  const item = findItem(meeting, itemId, actor.seat);
  if (!item) return refuse('item-unknown');
  if (item.conclusion?.confirmedAt) return refuse('conclusion-confirmed');
  if (command.type === 'draft-conclusion') {
    const { text } = command;
    if (item.conclusion?.text === text) return accept();
    const revision = (item.conclusion?.revision ?? 0) + 1;
    return accept({ type: 'conclusion-drafted', itemId, text, revision });
  }
  if (!item.conclusion?.text.trim()) return refuse('conclusion-missing');
  const { revision, text } = item.conclusion;
  if (revision !== command.revision) return refuse('conclusion-changed');
  return accept({ type: 'conclusion-confirmed', itemId, text, revision });
}
