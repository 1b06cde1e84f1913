import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { ConclusionCommand, ConfirmConclusion, DraftConclusion } from './commands.ts';

export const decideConclusions: Deciders<ConclusionCommand> = {
  'draft-conclusion': draftConclusion,
  'confirm-conclusion': confirmConclusion,
};

/** A confirmed conclusion does not change. (C2) */
function draftConclusion(
  meeting: Meeting,
  { itemId, text }: DraftConclusion,
  { seat }: Actor,
): Decision {
  const item = findItem(meeting, itemId, seat);
  if (!item) return refuse('item-unknown');
  const { conclusion } = item;
  if (conclusion?.confirmedAt) return refuse('conclusion-confirmed');
  if (conclusion?.text === text) return accept();
  const revision = (conclusion?.revision ?? 0) + 1;
  return accept({ type: 'conclusion-drafted', itemId, text, revision });
}

/** The chair confirms the revision that was read, letter for letter. (C1) */
function confirmConclusion(
  meeting: Meeting,
  { itemId, revision }: ConfirmConclusion,
  { seat }: Actor,
): Decision {
  const item = findItem(meeting, itemId, seat);
  if (!item) return refuse('item-unknown');
  const { conclusion } = item;
  if (!conclusion?.text.trim()) return refuse('conclusion-missing');
  if (conclusion.confirmedAt) return refuse('conclusion-confirmed');
  if (conclusion.revision !== revision) return refuse('conclusion-changed');
  return accept({ type: 'conclusion-confirmed', itemId, text: conclusion.text, revision });
}
