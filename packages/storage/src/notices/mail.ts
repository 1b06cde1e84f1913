import type { BodyId, Instant, MeetingId, PersonId, SubmissionId } from '@e-cabinet/domain';
import type { MailLine, NoticeKind } from '@e-cabinet/protocol';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A mail that this process is sending. */
export interface ClaimedMail {
  readonly noticeId: number;
  readonly address: string;
  readonly meetingId: MeetingId | null;
  readonly submissionId: SubmissionId | null;
  readonly kind: NoticeKind;
  readonly until: Instant;
  /** This one included. */
  readonly attempts: number;
}

/**
 * Takes mail that is due, for this process alone: until `leaseEnds` nobody else takes it, and after
 * that somebody does, should this process not have said what became of it.
 */
export async function claimMail(
  db: Kysely<Tables>,
  at: Date,
  leaseEnds: Date,
  most: number,
): Promise<ClaimedMail[]> {
  const { rows } = await sql<{
    notice_id: number;
    address: string;
    attempts: number;
    meeting_id: string | null;
    submission_id: string | null;
    kind: NoticeKind;
    until: Date;
  }>`
    update mail set attempts = mail.attempts + 1, next_at = ${leaseEnds}
    from notices
    where notices.id = mail.notice_id and mail.notice_id in (
      select notice_id from mail where state = 'waiting' and next_at <= ${at}
      order by next_at, notice_id limit ${most} for update skip locked
    )
    returning mail.notice_id, address, attempts, meeting_id, submission_id, kind, until`.execute(
    db,
  );
  return rows.map(({ notice_id, meeting_id, submission_id, until, ...row }) => ({
    ...row,
    noticeId: notice_id,
    meetingId: meeting_id,
    submissionId: submission_id,
    until: new Date(until).toISOString(),
  }));
}

export async function mailSent(db: Kysely<Tables>, noticeId: number, at: Date): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'sent', sent_at: at, problem: null })
    .where('notice_id', '=', noticeId)
    .execute();
}

/** @param nextAt when it is tried again; null: never by itself */
export async function mailFailed(
  db: Kysely<Tables>,
  noticeId: number,
  problem: string,
  nextAt: Date | null,
): Promise<void> {
  await db
    .updateTable('mail')
    .set(nextAt ? { problem, next_at: nextAt } : { problem, state: 'failed' })
    .where('notice_id', '=', noticeId)
    .where('state', '=', 'waiting')
    .execute();
}

/** Mail that waits and is no longer needed: whoever it is for owes nothing of the meeting any more. */
export async function dropMail(
  db: Kysely<Tables>,
  meetingId: MeetingId,
  personIds: readonly PersonId[],
  kinds: readonly NoticeKind[],
): Promise<void> {
  if (personIds.length === 0) return;
  await db
    .updateTable('mail')
    .set({ state: 'dropped' })
    .where('state', '=', 'waiting')
    .where('notice_id', 'in', (where) =>
      where
        .selectFrom('notices')
        .select('id')
        .where('meeting_id', '=', meetingId)
        .where('person_id', 'in', personIds)
        .where('kind', 'in', kinds),
    )
    .execute();
}

/** Every mail that was given up is due again. */
export async function retryMail(db: Kysely<Tables>, bodyId: BodyId, at: Date): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'waiting', next_at: at, attempts: 0 })
    .where('state', 'in', ['waiting', 'failed'])
    .where('notice_id', 'in', (where) =>
      where
        .selectFrom('notices')
        .innerJoin('people', 'people.id', 'notices.person_id')
        .select('notices.id')
        .where('people.body_id', '=', bodyId),
    )
    .execute();
}

/** How many the log of deliveries shows. */
const SHOWN = 200;

/** To the people whose account the body keeps: what waits and what failed first, the latest first. */
export async function mailOfBody(db: Kysely<Tables>, bodyId: BodyId): Promise<MailLine[]> {
  const rows = await db
    .selectFrom('mail')
    .innerJoin('notices', 'notices.id', 'mail.notice_id')
    .innerJoin('people', 'people.id', 'notices.person_id')
    .where('people.body_id', '=', bodyId)
    .select(['notice_id', 'person_id', 'name_vi', 'name_en', 'address', 'notices.kind', 'state'])
    .select(['attempts', 'notices.created_at', 'sent_at', 'problem'])
    .orderBy((order) => order('state', 'in', ['waiting', 'failed']), 'desc')
    .orderBy('notices.created_at', 'desc')
    .orderBy('notice_id', 'desc')
    .limit(SHOWN)
    .execute();
  return rows.map((row) => ({
    noticeId: row.notice_id,
    personId: row.person_id,
    name: { vi: row.name_vi, en: row.name_en },
    address: row.address,
    kind: row.kind,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at.toISOString(),
    sentAt: row.sent_at?.toISOString() ?? null,
    problem: row.problem,
  }));
}
