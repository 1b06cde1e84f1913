import type { MeetingId, PaperId, PersonId } from '@e-cabinet/domain';
import {
  type NewThread,
  THREAD_PEOPLE_MAX,
  THREADS_MAX,
  type ThreadHead,
  type ThreadPeople,
} from '@e-cabinet/protocol';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

export interface BegunThread extends NewThread {
  readonly meetingId: MeetingId;
  readonly authorId: PersonId;
  readonly at: Date;
}

/** `again`: the same was begun before. `taken`: another thread has this id. */
export type Begun = 'begun' | 'again' | 'taken' | 'thread-full';

export function beginThread(db: Kysely<Tables>, thread: BegunThread): Promise<Begun> {
  const { id, meetingId, paperId, authorId, message, at } = thread;
  return db.transaction().execute(async (transaction) => {
    if (await hasEnough(transaction, thread)) return 'thread-full';
    const made = await transaction
      .insertInto('threads')
      .values({ id, meeting_id: meetingId, paper_id: paperId, author_id: authorId, messages: 1 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if ((made.numInsertedOrUpdatedRows ?? 0n) === 0n) return begunBefore(transaction, thread);
    await putPeople(transaction, id, authorId, thread);
    await transaction
      .insertInto('thread_messages')
      .values({ thread_id: id, number: 1, author_id: authorId, at, ...message })
      .execute();
    await noteSeen(transaction, id, authorId, 1);
    return 'begun';
  });
}

/** Without the thread itself: sent again, it does not stand in its own way. */
async function hasEnough(
  db: Kysely<Tables>,
  { id, meetingId, authorId }: BegunThread,
): Promise<boolean> {
  const { count } = await db
    .selectFrom('threads')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('meeting_id', '=', meetingId)
    .where('author_id', '=', authorId)
    .where('id', '<>', id)
    .executeTakeFirstOrThrow();
  return count >= THREADS_MAX;
}

/** A thread that was withdrawn meanwhile is not begun anew by what was still under way. */
async function begunBefore(
  db: Kysely<Tables>,
  { id, meetingId, paperId, authorId }: BegunThread,
): Promise<'again' | 'taken'> {
  const same = await db
    .selectFrom('threads')
    .select('id')
    .where('id', '=', id)
    .where('meeting_id', '=', meetingId)
    .where('paper_id', '=', paperId)
    .where('author_id', '=', authorId)
    .executeTakeFirst();
  return same ? 'again' : 'taken';
}

/** The author lets others in; whose public key has changed gets the key of the thread anew. */
export function addThreadPeople(
  db: Kysely<Tables>,
  threadId: string,
  authorId: PersonId,
  people: ThreadPeople,
): Promise<'added' | 'gone' | 'thread-full'> {
  return db.transaction().execute(async (transaction) => {
    if (!(await lockThread(transaction, threadId))) return 'gone';
    const rows = await transaction
      .selectFrom('thread_people')
      .select('person_id')
      .where('thread_id', '=', threadId)
      .execute();
    const all = [...rows, ...people.keys.map(({ personId }) => ({ person_id: personId }))];
    if (new Set(all.map((row) => row.person_id)).size > THREAD_PEOPLE_MAX) return 'thread-full';
    await putPeople(transaction, threadId, authorId, people);
    return 'added';
  });
}

async function putPeople(
  db: Kysely<Tables>,
  threadId: string,
  fromId: PersonId,
  { fromKey, keys }: ThreadPeople,
): Promise<void> {
  await db
    .insertInto('thread_people')
    .values(
      keys.map(({ personId, publicKey, sealed }) => ({
        thread_id: threadId,
        person_id: personId,
        from_id: fromId,
        from_key: fromKey,
        for_key: publicKey,
        sealed,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['thread_id', 'person_id']).doUpdateSet({
        from_key: sql`excluded.from_key`,
        for_key: sql`excluded.for_key`,
        sealed: sql`excluded.sealed`,
      }),
    )
    .execute();
}

/** Those of one person in one meeting, the earliest first. */
export async function threadsOf(
  db: Kysely<Tables>,
  personId: PersonId,
  meetingId: MeetingId,
): Promise<readonly ThreadHead[]> {
  const rows = await db
    .selectFrom('threads')
    .innerJoin('thread_people as mine', 'mine.thread_id', 'threads.id')
    .innerJoin('thread_messages as first', (join) =>
      join.onRef('first.thread_id', '=', 'threads.id').on('first.number', '=', 1),
    )
    .selectAll('mine')
    .select(['threads.paper_id', 'threads.author_id', 'threads.messages'])
    .where('threads.meeting_id', '=', meetingId)
    .where('mine.person_id', '=', personId)
    .orderBy('first.at')
    .orderBy('threads.id')
    .execute();
  const people = await peopleOf(
    db,
    rows.map((row) => row.thread_id),
  );
  return rows.map((row) => ({
    id: row.thread_id,
    paperId: row.paper_id,
    authorId: row.author_id,
    personIds: people.get(row.thread_id) ?? [],
    key: { fromId: row.from_id, fromKey: row.from_key, forKey: row.for_key, sealed: row.sealed },
    messages: row.messages,
    seen: row.seen,
  }));
}

async function peopleOf(
  db: Kysely<Tables>,
  threadIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonId[]>> {
  if (threadIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('thread_people')
    .select(['thread_id', 'person_id'])
    .where('thread_id', 'in', [...threadIds])
    .orderBy('person_id')
    .execute();
  const people = new Map<string, PersonId[]>(threadIds.map((id) => [id, []]));
  for (const row of rows) people.get(row.thread_id)?.push(row.person_id);
  return people;
}

export interface FoundThread {
  readonly paperId: PaperId;
  readonly authorId: PersonId;
  readonly personIds: readonly PersonId[];
}

/** A thread of the meeting, for one who takes part in it; null: for anybody else there is none. */
export async function findThread(
  db: Kysely<Tables>,
  personId: PersonId,
  meetingId: MeetingId,
  threadId: string,
): Promise<FoundThread | null> {
  const row = await db
    .selectFrom('threads')
    .select(['paper_id', 'author_id'])
    .where('id', '=', threadId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  const personIds = (await peopleOf(db, [threadId])).get(threadId) ?? [];
  if (!row || !personIds.includes(personId)) return null;
  return { paperId: row.paper_id, authorId: row.author_id, personIds };
}

export async function noteSeen(
  db: Kysely<Tables>,
  threadId: string,
  personId: PersonId,
  upTo: number,
): Promise<void> {
  await db
    .updateTable('thread_people')
    .set({ seen: upTo })
    .where('thread_id', '=', threadId)
    .where('person_id', '=', personId)
    .where('seen', '<', upTo)
    .execute();
}

/** Nothing of it stays but that its id was used. */
export async function withdrawThread(db: Kysely<Tables>, threadId: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (!(await lockThread(transaction, threadId))) return;
    await transaction.deleteFrom('thread_messages').where('thread_id', '=', threadId).execute();
    await transaction.deleteFrom('thread_people').where('thread_id', '=', threadId).execute();
    await transaction
      .updateTable('threads')
      .set({ withdrawn: true, messages: 0 })
      .where('id', '=', threadId)
      .execute();
  });
}

/** All who change a thread take their turn. @returns how many messages it has; undefined: it was withdrawn */
export async function lockThread(
  db: Kysely<Tables>,
  threadId: string,
): Promise<{ readonly messages: number } | undefined> {
  return db
    .selectFrom('threads')
    .select('messages')
    .where('id', '=', threadId)
    .where('withdrawn', '=', false)
    .forUpdate()
    .executeTakeFirst();
}
