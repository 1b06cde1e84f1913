import type { LogEnd, Turn, TurnRequest } from '@e-cabinet/sync';
import type pg from 'pg';
import { COLUMNS, type EventRow, storedEvent } from './event-rows.ts';

const LOCK = {
  name: 'lock-meeting',
  text: 'select version, salt from meetings where meeting_id = $1 for update',
};

const CREATE = 'insert into meetings (meeting_id, version) values ($1, 0) on conflict do nothing';

/**
 * The tail, and what the waiting commands made before it. Looked up command by command: with one
 * condition over all of them the planner may read the whole log instead of the index.
 */
const READ = {
  name: 'read-turn',
  text: `
    select ${COLUMNS} from events where meeting_id = $1 and version > $2
    union all
    select ${COLUMNS} from (select distinct unnest($3::text[]) as id) as waiting, lateral (
      select ${COLUMNS} from events
      where meeting_id = $1 and command_id = waiting.id and version <= $2 offset 0
    ) as made_before
    order by version`,
};

/** What the holder of a meeting's turn knows. */
export interface HeldTurn extends Turn {
  /** Version 0 for a new meeting. */
  readonly end: LogEnd;
}

/**
 * Begins a transaction that holds the meeting against everybody else until it ends. One trip to the
 * database: the statements follow each other without waiting. They must be several, because one that
 * waited for the lock would still read what was there before it waited.
 */
export async function beginTurn(
  connection: pg.PoolClient,
  request: TurnRequest,
): Promise<HeldTurn> {
  const [, held] = await Promise.all([connection.query('begin'), lockAndRead(connection, request)]);
  if (held) return held;
  await connection.query(CREATE, [request.meetingId]);
  const created = await lockAndRead(connection, request);
  if (!created) throw new Error(`Meeting ${request.meetingId} was removed while its turn began`);
  return created;
}

async function lockAndRead(
  connection: pg.PoolClient,
  { meetingId, known, commandIds, recordedBefore = commandIds }: TurnRequest,
): Promise<HeldTurn | undefined> {
  const [locked, read] = await Promise.all([
    connection.query<LogEnd>({ ...LOCK, values: [meetingId] }),
    connection.query<EventRow>({ ...READ, values: [meetingId, known, recordedBefore] }),
  ]);
  const end = locked.rows[0];
  if (!end) return undefined;
  const events = read.rows.map((row) => storedEvent(meetingId, row));
  const waiting = new Set(commandIds);
  return {
    end,
    tail: events.filter((event) => event.version > known),
    recorded: events.filter((event) => waiting.has(event.commandId)),
  };
}
