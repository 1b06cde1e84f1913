import type { PersonId } from '@e-cabinet/domain';
import {
  MESSAGES_AT_ONCE,
  type NewMessage,
  THREAD_MESSAGES_MAX,
  type ThreadMessages,
} from '@e-cabinet/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { lockThread, noteSeen } from './threads.ts';

export interface WrittenMessage extends NewMessage {
  readonly threadId: string;
  readonly authorId: PersonId;
  readonly at: Date;
}

/** What became of a message: its number, and whether it was new. `taken`: its id is another message's. */
export type AddedMessage =
  | { readonly number: number; readonly isNew: boolean }
  | 'gone'
  | 'taken'
  | 'thread-full';

export function addMessage(db: Kysely<Tables>, message: WrittenMessage): Promise<AddedMessage> {
  const { threadId, id, authorId, at, body } = message;
  return db.transaction().execute(async (transaction) => {
    const thread = await lockThread(transaction, threadId);
    if (!thread) return 'gone';
    const before = await transaction
      .selectFrom('thread_messages')
      .select(['number', 'author_id'])
      .where('thread_id', '=', threadId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (before) {
      return before.author_id === authorId ? { number: before.number, isNew: false } : 'taken';
    }
    if (thread.messages >= THREAD_MESSAGES_MAX) return 'thread-full';
    const number = thread.messages + 1;
    await transaction
      .insertInto('thread_messages')
      .values({ thread_id: threadId, number, id, author_id: authorId, at, body })
      .execute();
    await transaction
      .updateTable('threads')
      .set({ messages: number })
      .where('id', '=', threadId)
      .execute();
    await noteSeen(transaction, threadId, authorId, number);
    return { number, isNew: true };
  });
}

export async function messagesAfter(
  db: Kysely<Tables>,
  threadId: string,
  number: number,
): Promise<ThreadMessages> {
  const rows = await db
    .selectFrom('thread_messages')
    .selectAll()
    .where('thread_id', '=', threadId)
    .where('number', '>', number)
    .orderBy('number')
    .limit(MESSAGES_AT_ONCE + 1)
    .execute();
  const messages = rows.slice(0, MESSAGES_AT_ONCE).map((row) => ({
    id: row.id,
    number: row.number,
    authorId: row.author_id,
    at: row.at.toISOString(),
    body: row.body,
  }));
  return { messages, more: rows.length > MESSAGES_AT_ONCE };
}
