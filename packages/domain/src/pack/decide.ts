import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { findPaper } from '../papers/find-paper.ts';
import type { Seat } from '../seat.ts';
import type { FreezePack, PackCommand, RecallPapers, RecallScope } from './commands.ts';
import { frozenSince } from './frozen.ts';

export const decidePack: Deciders<PackCommand> = {
  'freeze-pack': freezePack,
  'recall-papers': recallPapers,
};

/** What is frozen already stays frozen since then. (P11) */
function freezePack(meeting: Meeting, _command: FreezePack, { at }: Actor): Decision {
  return frozenSince(meeting, at) ? accept() : accept({ type: 'pack-frozen' });
}

/** Of what whoever recalls may know of, everything that can still be read. (P14) */
function recallPapers(
  meeting: Meeting,
  { scope, reason }: RecallPapers,
  { seat }: Actor,
): Decision {
  const problem = scopeProblem(meeting, scope, seat);
  if (problem) return problem;
  if (!reason.trim()) return refuse('reason-needed');
  const papers = Object.values(meeting.papers).filter(
    ({ id, itemId, versions }) =>
      isWithin(scope, id, itemId) && versions.length > 0 && findPaper(meeting, id, seat),
  );
  return accept(
    ...papers.map(({ id }) => ({ type: 'paper-recalled' as const, paperId: id, reason })),
  );
}

/** (P14) */
function scopeProblem(meeting: Meeting, scope: RecallScope, seat: Seat | null): Decision | null {
  switch (scope.kind) {
    case 'paper':
      return findPaper(meeting, scope.paperId, seat) ? null : refuse('paper-unknown');
    case 'item':
      return findItem(meeting, scope.itemId, seat) ? null : refuse('item-unknown');
    case 'pack':
      return null;
  }
}

function isWithin(scope: RecallScope, paperId: string, itemId: string | null): boolean {
  switch (scope.kind) {
    case 'paper':
      return scope.paperId === paperId;
    case 'item':
      return scope.itemId === itemId;
    case 'pack':
      return true;
  }
}
