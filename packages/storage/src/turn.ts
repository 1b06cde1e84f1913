import type { Turn, TurnRequest } from '@e-cabinet/sync';
import type pg from 'pg';
import { COLUMNS, type EventRow, storedEvent } from './event-rows.ts';

const LOCK = 'select version from meetings where meeting_id = $1 for update';
const CREATE = 'insert into meetings (meeting_id, version) values ($1, 0) on conflict do nothing';

/** The tail, and what the waiting commands made before it; each half finds its rows by an index. */
const READ = `
  select ${COLUMNS} from events where meeting_id = $1 and version > $2
  union all
  select ${COLUMNS} from events
  where meeting_id = $1 and version <= $2 and command_id = any($3)
  order by version`;

/**
 * Keeps the meeting for this transaction and says its version; a new meeting begins at 0. Must be a
 * statement of its own: one that waited for a lock still reads what was there before it waited.
 */
export async function lockMeeting(connection: pg.PoolClient, meetingId: string): Promise<number> {
  const { rows } = await connection.query<{ version: number }>(LOCK, [meetingId]);
  const row = rows[0];
  if (row) return row.version;
  await connection.query(CREATE, [meetingId]);
  return lockMeeting(connection, meetingId);
}

/** What the holder of the turn must know, read after the lock was had. */
export async function readTurn(connection: pg.PoolClient, request: TurnRequest): Promise<Turn> {
  const { meetingId, known, commandIds } = request;
  const { rows } = await connection.query<EventRow>(READ, [meetingId, known, commandIds]);
  const events = rows.map((row) => storedEvent(meetingId, row));
  const waiting = new Set(commandIds);
  return {
    tail: events.filter((event) => event.version > known),
    recorded: events.filter((event) => waiting.has(event.commandId)),
  };
}
