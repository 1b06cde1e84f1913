import type { Instant, MeetingId, PersonId, SubmissionId } from '@e-cabinet/domain';
import type { NoticeKind } from '@e-cabinet/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Something that one person is told once. */
export interface NewNotice {
  /** Of whom, which meeting and what: made again, it is the same notice. */
  readonly key: string;
  readonly personId: PersonId;
  /** What it is of: a meeting, or the file of a unit. */
  readonly meetingId: MeetingId | null;
  readonly submissionId: SubmissionId | null;
  readonly kind: NoticeKind;
  /** The deadline it speaks of, or the start of a session. */
  readonly until: Instant;
}

export interface NoticeRecord extends Omit<NewNotice, 'key'> {
  readonly id: number;
  readonly createdAt: Instant;
  readonly read: boolean;
}

/** How many a person's list shows. */
const SHOWN = 50;
/** A statement has 65,535 parameters at most, and thousands of bridge points follow one session. */
const MADE_AT_ONCE = 1_000;

/**
 * Makes those that are not there yet, whatever other processes make at this moment, and for each new
 * one the mail to whoever has an address and may sign in.
 * @param mailAt when the mail goes out; null where the installation sends none
 */
export async function makeNotices(
  db: Kysely<Tables>,
  notices: readonly NewNotice[],
  at: Date,
  mailAt: Date | null,
): Promise<void> {
  for (let from = 0; from < notices.length; from += MADE_AT_ONCE) {
    await makeSome(db, notices.slice(from, from + MADE_AT_ONCE), at, mailAt);
  }
}

/** A notice and its mail, together or not at all. */
async function makeSome(
  db: Kysely<Tables>,
  notices: readonly NewNotice[],
  at: Date,
  mailAt: Date | null,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const made = await transaction
      .insertInto('notices')
      .values(notices.map((notice) => rowOf(notice, at)))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('id')
      .execute();
    if (mailAt && made.length > 0) {
      await addMail(
        transaction,
        made.map(({ id }) => id),
        mailAt,
      );
    }
  });
}

function rowOf({ key, personId, meetingId, submissionId, kind, until }: NewNotice, at: Date) {
  return {
    key,
    person_id: personId,
    meeting_id: meetingId,
    submission_id: submissionId,
    kind,
    until: new Date(until),
    created_at: at,
    read_at: null,
  };
}

async function addMail(
  transaction: Kysely<Tables>,
  noticeIds: readonly number[],
  at: Date,
): Promise<void> {
  const reachable = await transaction
    .selectFrom('notices')
    .innerJoin('people', 'people.id', 'notices.person_id')
    .leftJoin('accounts', 'accounts.person_id', 'people.id')
    .where('notices.id', 'in', noticeIds)
    .where('email', 'is not', null)
    .where((where) => where.or([where('disabled', '=', false), where('disabled', 'is', null)]))
    .select(['notices.id', 'email'])
    .execute();
  const rows = reachable.flatMap(({ id, email }) =>
    email === null
      ? []
      : [
          {
            notice_id: id,
            address: email,
            state: 'waiting' as const,
            next_at: at,
            sent_at: null,
            problem: null,
          },
        ],
  );
  if (rows.length > 0) await transaction.insertInto('mail').values(rows).execute();
}

/** A person's notices, unread ones first, the latest first. Sessions to come stand on the home page themselves. */
export async function noticesOf(db: Kysely<Tables>, personId: PersonId): Promise<NoticeRecord[]> {
  const rows = await db
    .selectFrom('notices')
    .selectAll()
    .where('person_id', '=', personId)
    .where('kind', '!=', 'session-invited')
    .orderBy((order) => order('read_at', 'is', null), 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    meetingId: row.meeting_id,
    submissionId: row.submission_id,
    kind: row.kind,
    until: row.until.toISOString(),
    createdAt: row.created_at.toISOString(),
    read: row.read_at !== null,
  }));
}

/** Only those of the person; others stay as they are. */
export async function markRead(
  db: Kysely<Tables>,
  personId: PersonId,
  ids: readonly number[],
  at: Date,
): Promise<void> {
  await db
    .updateTable('notices')
    .set({ read_at: at })
    .where('person_id', '=', personId)
    .where('id', 'in', ids)
    .where('read_at', 'is', null)
    .execute();
}
