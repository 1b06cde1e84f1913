import {
  evolveSubmission,
  isSubmissionOver,
  noSubmission,
  type RecordedSubmission,
  type Submission,
  type SubmissionEvent,
  type SubmissionId,
} from '@e-cabinet/domain';
import type { Kysely } from 'kysely';
import { waitForTurn } from '../people/turns.ts';
import type { Tables } from '../tables.ts';

const SALT_BYTES = 16;

/** What a command makes of a file, all of it at once. */
export interface SubmissionAppend extends Omit<RecordedSubmission, 'version' | 'event'> {
  readonly commandId: string;
  readonly events: readonly SubmissionEvent[];
}

/** What whoever has the turn of a file knows before deciding. */
export interface SubmissionTurn {
  readonly submission: Submission;
  /** Who sent the same command before, where it has made events. */
  readonly sentBefore: string | null;
}

export interface SubmissionLogParts {
  readonly db: Kysely<Tables>;
  /** Cryptographically random bytes, for the salts. */
  readonly randomBytes: (size: number) => Uint8Array;
}

/**
 * One turn of a file: keeps everybody else out, shows `decide` the file as its log has it, and records what
 * it decides, with the fold for the lists, in one transaction.
 * @param decide null: nothing is recorded
 * @returns the file after it
 */
export function takeSubmissionTurn(
  { db, randomBytes }: SubmissionLogParts,
  id: SubmissionId,
  commandId: string,
  decide: (turn: SubmissionTurn) => SubmissionAppend | null,
): Promise<Submission> {
  return db.transaction().execute(async (transaction) => {
    await waitForTurn(transaction, `submission ${id}`);
    const log = await readLog(transaction, id);
    const submission = log
      .map(({ recorded }) => recorded)
      .reduce(evolveSubmission, noSubmission(id));
    const same = log.find((each) => each.commandId === commandId);
    const append = decide({ submission, sentBefore: same?.recorded.by ?? null });
    if (!append || append.events.length === 0) return submission;
    const recorded = append.events.map((event, index): RecordedSubmission => {
      const { by, name, at } = append;
      return { version: submission.version + index + 1, by, name, at, event };
    });
    const rows = recorded.map((each, ordinal) =>
      rowOf(id, commandId, ordinal, each, randomBytes(SALT_BYTES)),
    );
    await transaction.insertInto('submission_events').values(rows).execute();
    const after = recorded.reduce(evolveSubmission, submission);
    await keepFold(transaction, after, append.at);
    return after;
  });
}

/** The file as its log has it; of version 0 where there is none. */
export async function foldedSubmission(db: Kysely<Tables>, id: SubmissionId): Promise<Submission> {
  const log = await readLog(db, id);
  return log.map(({ recorded }) => recorded).reduce(evolveSubmission, noSubmission(id));
}

/** Makes the folds anew from the logs alone, each within its turn. @returns how many there are */
export async function rebuildSubmissions(db: Kysely<Tables>): Promise<number> {
  const rows = await db
    .selectFrom('submission_events')
    .select('submission_id as id')
    .distinct()
    .execute();
  for (const { id } of rows) {
    await db.transaction().execute(async (transaction) => {
      await waitForTurn(transaction, `submission ${id}`);
      const log = await readLog(transaction, id);
      const fold = log.map(({ recorded }) => recorded).reduce(evolveSubmission, noSubmission(id));
      await keepFold(transaction, fold, log.at(-1)?.recorded.at ?? '');
    });
  }
  return rows.length;
}

async function keepFold(db: Kysely<Tables>, submission: Submission, at: string): Promise<void> {
  const { id, bodyId: body_id, unitId: unit_id } = submission;
  const fold = {
    is_over: isSubmissionOver(submission),
    moved_at: new Date(at),
    folded: JSON.stringify(submission),
  };
  await db
    .insertInto('submissions')
    .values({ id, body_id, unit_id, ...fold })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fold))
    .execute();
}

async function readLog(db: Kysely<Tables>, id: SubmissionId) {
  const rows = await db
    .selectFrom('submission_events')
    .selectAll()
    .where('submission_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    commandId: row.command_id,
    recorded: {
      version: row.version,
      by: row.by,
      name: { vi: row.name_vi, en: row.name_en },
      at: row.at.toISOString(),
      event: row.body,
    },
  }));
}

function rowOf(
  id: SubmissionId,
  commandId: string,
  ordinal: number,
  { version, by, name, at, event }: RecordedSubmission,
  salt: Uint8Array,
) {
  return {
    submission_id: id,
    version,
    command_id: commandId,
    ordinal,
    by,
    name_vi: name.vi,
    name_en: name.en,
    at: new Date(at),
    salt: Buffer.from(salt).toString('hex'),
    body: JSON.stringify(event),
  };
}
