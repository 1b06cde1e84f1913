import type { Actor } from '../actor.ts';
import { findItem } from '../agenda/find-item.ts';
import { itemsInOrder } from '../agenda/order.ts';
import { accept, type Deciders, type Decision, refuse } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import { same } from '../same.ts';
import type {
  ApproveProgramme,
  AssessItem,
  ProgrammeCommand,
  RefuseProgramme,
  SubmitProgramme,
} from './commands.ts';
import { labelOf, programmeNow, readinessOf } from './programme-now.ts';

export const decideProgramme: Deciders<ProgrammeCommand> = {
  'assess-item': assessItem,
  'submit-programme': submit,
  'approve-programme': approve,
  'refuse-programme': refuseProgramme,
};

/** What is not ready says why. (G1) */
function assessItem(meeting: Meeting, { itemId, result, note }: AssessItem): Decision {
  const item = findItem(meeting, itemId, null);
  if (!item) return refuse('item-unknown');
  if (result === 'not-ready' && !note.trim()) return refuse('reason-needed');
  const before = item.assessment;
  if (readinessOf(item) === result && before?.note === note) return accept();
  return accept({ type: 'item-assessed', itemId, result, note });
}

/** It goes to somebody else of the secretariat, and is not what was submitted last. (G2) */
function submit(meeting: Meeting, { toSeatId, note }: SubmitProgramme, { seat }: Actor): Decision {
  if (meeting.publishedAt !== null) return refuse('meeting-already-published');
  if (itemsInOrder(meeting.agenda).length === 0) return refuse('meeting-without-items');
  const leader = own(meeting.seats, toSeatId);
  if (leader?.role !== 'secretary') return refuse('seat-unknown');
  if (toSeatId === seat?.id) return refuse('programme-own-approval');
  const last = meeting.programmes.at(-1);
  const stands = last?.state === 'submitted' || last?.state === 'approved';
  if (stands && same(last.lines, programmeNow(meeting))) {
    return last.toSeatId === toSeatId ? accept() : refuse('programme-unchanged');
  }
  const label = labelOf(meeting.programmes.length);
  return accept({ type: 'programme-submitted', label, toSeatId, note });
}

function approve(meeting: Meeting, { label }: ApproveProgramme, actor: Actor): Decision {
  const problem = decisionProblem(meeting, label, 'approved', actor);
  return problem ?? accept({ type: 'programme-approved', label });
}

function refuseProgramme(
  meeting: Meeting,
  { label, reason }: RefuseProgramme,
  actor: Actor,
): Decision {
  const problem = decisionProblem(meeting, label, 'refused', actor);
  if (problem) return problem;
  return reason.trim()
    ? accept({ type: 'programme-refused', label, reason })
    : refuse('reason-needed');
}

/** Whoever it was submitted to decides, once, and of the version that was read. (G3) */
function decisionProblem(
  meeting: Meeting,
  label: string,
  wanted: 'approved' | 'refused',
  { seat }: Actor,
): Decision | null {
  const programme = meeting.programmes.find((each) => each.label === label);
  if (!programme) return refuse('programme-unknown');
  if (programme.toSeatId !== seat?.id) return refuse('programme-not-yours');
  if (programme.state === wanted) return accept();
  if (programme.state === 'overtaken') return refuse('programme-overtaken');
  return programme.state === 'submitted' ? null : refuse('programme-decided');
}
