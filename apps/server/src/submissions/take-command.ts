import {
  decideSubmission,
  type PersonId,
  type Submission,
  type SubmissionActor,
  type SubmissionCommand,
  type SubmissionDecision,
  type SubmissionId,
  type SubmissionRefusal,
} from '@e-cabinet/domain';
import type { SubmissionAnswer, SubmissionMessage } from '@e-cabinet/protocol';
import {
  areUnitsOf,
  fileFacts,
  findPerson,
  foldedSubmission,
  type SubmissionTurn,
  type Tables,
  takeSubmissionTurn,
  unitsWithApproval,
} from '@e-cabinet/storage';
import type { Kysely } from 'kysely';
import { dutiesTo, filingDutiesOf } from './duties.ts';

export interface SubmissionParts {
  readonly db: Kysely<Tables>;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly now: () => Date;
}

/** A command that was answered, and the file after it. */
export interface TakenCommand {
  readonly answer: SubmissionAnswer;
  readonly submission: Submission;
  /** It changed something, now. */
  readonly isNew: boolean;
}

/**
 * Vouches for a command, decides it in the file's turn, and records what it leads to before it is answered.
 * Sent again by the same person it is accepted again and changes nothing.
 */
export async function takeSubmissionCommand(
  parts: SubmissionParts,
  personId: PersonId,
  submissionId: SubmissionId,
  { id: commandId, command }: SubmissionMessage,
): Promise<TakenCommand> {
  const { db } = parts;
  const known = await foldedSubmission(db, submissionId);
  const vouched = await vouch(parts, personId, known, command);
  let answer: SubmissionAnswer = { accepted: true };
  let isNew = false;
  const submission = await takeSubmissionTurn(parts, submissionId, commandId, (turn) => {
    const { command: checkedCommand, actor } = vouched;
    const decision = decideSubmission(turn.submission, checkedCommand, actor);
    const refusal = refusalOf(decision, turn, vouched);
    if (refusal) answer = refusal;
    if (refusal || !decision.accepted || turn.sentBefore !== null) return null;
    isNew = decision.events.length > 0;
    const { by, name, at } = actor;
    return { commandId, by, name, at, events: decision.events };
  });
  return { answer, submission, isNew };
}

type Refused = Extract<SubmissionAnswer, { accepted: false }>;

/** That there is nothing goes before everything else: not even a command's id gives a file away. */
function refusalOf(
  decision: SubmissionDecision,
  { sentBefore }: SubmissionTurn,
  { actor, objection }: Vouched,
): Refused | null {
  if (!decision.accepted && decision.refusal === 'submission-unknown') return decision;
  if (sentBefore === actor.by) return null;
  if (sentBefore !== null) return { accepted: false, refusal: 'command-id-taken', facts: {} };
  if (!decision.accepted) return decision;
  return objection && { accepted: false, refusal: objection, facts: {} };
}

interface Vouched {
  readonly command: SubmissionCommand;
  readonly actor: SubmissionActor;
  /** Counts only after the rules would accept it: to everybody else it would tell which files there are. */
  readonly objection: SubmissionRefusal | null;
}

/** Which unit a file is of never changes, so it may be asked before the turn. */
async function vouch(
  { db, now }: SubmissionParts,
  personId: PersonId,
  known: Submission,
  command: SubmissionCommand,
): Promise<Vouched> {
  const at = now();
  const box = 'unitId' in command && known.version === 0 ? command : known;
  const [duties, person, careful] = await Promise.all([
    filingDutiesOf(db, personId, at),
    findPerson(db, personId),
    unitsWithApproval(db, [box.unitId]),
  ]);
  if (!person) throw new Error('whoever is signed in is nobody');
  const actor: SubmissionActor = {
    by: personId,
    name: person.name,
    duties: dutiesTo(duties, box),
    approvalNeeded: careful.has(box.unitId),
    at: at.toISOString(),
  };
  return { actor, ...(await checked(db, personId, known, command)) };
}

/** What only the records know: whether the unit is the body's, and what the inspection found of a file. */
async function checked(
  db: Kysely<Tables>,
  personId: PersonId,
  { bodyId }: Submission,
  command: SubmissionCommand,
): Promise<Omit<Vouched, 'actor'>> {
  if (command.type === 'expect-submission' || command.type === 'begin-submission') {
    const isUnit = await areUnitsOf(db, command.bodyId, [command.unitId]);
    return { command, objection: isUnit ? null : 'unit-unknown' };
  }
  if (command.type !== 'add-submission-paper') return { command, objection: null };
  const found = await fileFacts(db, bodyId, command.file.sha256, personId);
  if (!found) return { command, objection: 'file-unknown' };
  return { command: { ...command, file: { ...found, name: command.file.name } }, objection: null };
}
