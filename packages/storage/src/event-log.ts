import type {
  EventLog,
  NewEvent,
  StoredEvent,
  Turn,
  TurnDecision,
  TurnRequest,
} from '@e-cabinet/sync';
import type pg from 'pg';
import { onConnection } from './connection.ts';
import { appendEvents } from './event-append.ts';
import { COLUMNS, type EventRow, storedEvent } from './event-rows.ts';
import { writeListing } from './listings/write.ts';
import { beginTurn } from './turn.ts';

const SALT_BYTES = 16;

export interface EventLogParts {
  readonly pool: pg.Pool;
  /** Cryptographically random bytes, for the salts. */
  readonly randomBytes: (size: number) => Uint8Array;
}

/** Gives decided events their versions, from the one after `version`, and their salts. */
type Store = (events: readonly NewEvent[], version: number) => StoredEvent[];

/** The logs in SQL: the same on PostgreSQL and on the embedded database. */
export function createEventLog({ pool, randomBytes }: EventLogParts): EventLog {
  const store = storeWith(randomBytes);
  return {
    async read(meetingId, after, limit) {
      const { rows } = await pool.query<EventRow>(
        `select ${COLUMNS} from events where meeting_id = $1 and version > $2
         order by version limit $3`,
        [meetingId, after, limit ?? null],
      );
      return rows.map((row) => storedEvent(meetingId, row));
    },

    turn: (request, decide) =>
      onConnection(pool, async (connection) => {
        const atOnce = await appendUndisturbed(connection, request, store);
        return atOnce ?? appendHeld(connection, request, decide, store);
      }),

    async versions(meetingIds) {
      const { rows } = await pool.query<{ meeting_id: string; version: number }>(
        'select meeting_id, version from meetings where meeting_id = any($1)',
        [meetingIds],
      );
      return new Map(rows.map((row) => [row.meeting_id, row.version]));
    },
  };
}

/** All salts of a turn at once: asking for randomness costs more than the random bytes. */
function storeWith(randomBytes: EventLogParts['randomBytes']): Store {
  return (events, version) => {
    const salts = Buffer.from(randomBytes(SALT_BYTES * events.length)).toString('hex');
    return events.map((event, index) => {
      const salt = salts.slice(2 * SALT_BYTES * index, 2 * SALT_BYTES * (index + 1));
      const { meetingId, commandId, by, at, event: body } = event;
      return { meetingId, version: version + index + 1, commandId, by, at, salt, event: body };
    });
  };
}

/** null: there is nothing to try, or another process has moved the meeting. */
async function appendUndisturbed(
  connection: pg.PoolClient,
  { meetingId, known, undisturbed }: TurnRequest,
  store: Store,
): Promise<StoredEvent[] | null> {
  if (!undisturbed || undisturbed.append.length === 0 || undisturbed.listing) return null;
  const stored = store(undisturbed.append, known);
  const appended = appendEvents(connection, meetingId, stored);
  undisturbed.whileRecording?.(stored);
  return (await appended) ? stored : null;
}

async function appendHeld(
  connection: pg.PoolClient,
  request: TurnRequest,
  decide: (turn: Turn) => TurnDecision,
  store: Store,
): Promise<StoredEvent[]> {
  const { version, ...turn } = await beginTurn(connection, request);
  const { append, listing, whileRecording } = decide(turn);
  const stored = store(append, version);
  const recorded = Promise.all([
    appendEvents(connection, request.meetingId, stored),
    listing && writeListing(connection, listing),
    // With nothing to record, not even the row of a new meeting stays.
    connection.query(stored.length > 0 || listing ? 'commit' : 'rollback'),
  ]);
  if (stored.length > 0) whileRecording?.(stored);
  const [written] = await recorded;
  if (!written) throw new Error(`Meeting ${request.meetingId} moved while it was held`);
  return stored;
}
