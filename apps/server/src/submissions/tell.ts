import type { PersonId, Submission, SubmissionCommandType } from '@e-cabinet/domain';
import type { NoticeKind } from '@e-cabinet/protocol';
import { makeNotices, type Tables, unitFilers } from '@e-cabinet/storage';
import type { Kysely } from 'kysely';
import { dayOf } from '../identity/day.ts';

/** Whom an act asks for something, and by which notice. */
const TOLD: {
  readonly [Type in SubmissionCommandType]?: {
    readonly kind: NoticeKind;
    readonly roles: readonly ('unit-officer' | 'member')[];
  };
} = {
  'expect-submission': { kind: 'submission-expected', roles: ['unit-officer', 'member'] },
  'chase-submission': { kind: 'submission-chased', roles: ['unit-officer', 'member'] },
  'return-submission': { kind: 'submission-returned', roles: ['unit-officer', 'member'] },
  'ask-approval': { kind: 'submission-approval', roles: ['member'] },
};

export interface TellParts {
  readonly db: Kysely<Tables>;
  readonly now: () => Date;
  /** When what is ready now goes out by mail; null: the installation sends none. */
  readonly mailAt: (at: Date) => Date | null;
}

/** Tells those of the unit who now have something to do, each once; the notice says that, never what. (H9) */
export async function tellOfSubmission(
  { db, now, mailAt }: TellParts,
  { id, unitId, bodyId, version, expected, state }: Submission,
  type: SubmissionCommandType,
  by: PersonId,
): Promise<void> {
  const told = TOLD[type];
  if (!told) return;
  const at = now();
  // What was returned is asked for as such: no day was set for it.
  const kind = state === 'returned' ? 'submission-returned' : told.kind;
  const people = await unitFilers(db, { unitId, bodyId }, told.roles, dayOf(at));
  const notices = people
    .filter((personId) => personId !== by)
    .map((personId) => ({
      key: [id, kind, version, personId].join(' '),
      personId,
      meetingId: null,
      submissionId: id,
      kind,
      until: expected?.dueAt ?? at.toISOString(),
    }));
  await makeNotices(db, notices, at, mailAt(at));
}
