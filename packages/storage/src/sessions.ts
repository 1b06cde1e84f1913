import type { BodyId, MeetingListing, OfficeName, PersonId } from '@e-cabinet/domain';
import type { StoredEvent } from '@e-cabinet/sync';
import type pg from 'pg';
import { onConnection } from './connection.ts';
import { appendEvents } from './event-append.ts';
import type { InspectedFile } from './files/files.ts';
import { writeListing } from './listings/write.ts';
import type { BodyRecord } from './people/bodies.ts';
import { beginTurn } from './turn.ts';

/** A session as it comes from another installation. */
export interface BroughtSession {
  readonly meetingId: string;
  readonly body: Pick<BodyRecord, 'id' | 'name' | 'kind' | 'level'>;
  readonly people: readonly { readonly id: PersonId; readonly name: OfficeName }[];
  /** Their bytes are kept already. */
  readonly files: readonly InspectedFile[];
  /** The whole log, from version 1. */
  readonly events: readonly StoredEvent[];
  readonly listing: MeetingListing;
  readonly at: Date;
}

/**
 * Records a session with its log as it is, its listing, and whom and what it names where that is not there
 * yet: a body, people without accounts, facts of files. As a whole.
 * @returns false: the session is there already, and nothing is recorded
 */
export function bringSessionIn(pool: pg.Pool, session: BroughtSession): Promise<boolean> {
  const { meetingId, body, people, files, events, listing, at } = session;
  return onConnection(pool, async (connection) => {
    const { end } = await beginTurn(connection, { meetingId, known: 0, commandIds: [] });
    if (end.version > 0) {
      await connection.query('rollback');
      return false;
    }
    await addBody(connection, body, at);
    for (const person of people) await addPerson(connection, body.id, person, at);
    for (const file of files) await addFile(connection, file, at);
    if (!(await appendEvents(connection, end, events))) throw new Error(`${meetingId} moved`);
    await writeListing(connection, listing);
    await connection.query('commit');
    return true;
  });
}

type Connection = pg.PoolClient;

function addBody(connection: Connection, body: BroughtSession['body'], at: Date) {
  const { id, name, kind, level } = body;
  return connection.query(
    `insert into bodies (id, name_vi, name_en, kind, level, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [id, name.vi, name.en, kind, level, at],
  );
}

function addPerson(
  connection: Connection,
  bodyId: BodyId,
  { id, name }: BroughtSession['people'][number],
  at: Date,
) {
  return connection.query(
    `insert into people (id, body_id, name_vi, name_en, created_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [id, bodyId, name.vi, name.en, at],
  );
}

function addFile(connection: Connection, file: InspectedFile, at: Date) {
  const { sha256, size, pages, mediaType, pageSizes, encrypted, form } = file;
  return connection.query(
    `insert into files (sha256, size, pages, media_type, page_sizes, encrypted, form, inspected_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [sha256, size, pages, mediaType, JSON.stringify(pageSizes), encrypted, form, at],
  );
}
