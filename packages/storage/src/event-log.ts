import type { EventLog } from '@e-cabinet/sync';
import type pg from 'pg';
import { onConnection } from './connection.ts';
import { appendEvents } from './event-append.ts';
import { COLUMNS, type EventRow, storedEvent } from './event-rows.ts';
import { createLanes } from './lanes.ts';
import { writeListing } from './listings/write.ts';
import { beginTurn } from './turn.ts';

const SALT_BYTES = 16;

export interface EventLogParts {
  readonly pool: pg.Pool;
  /** Cryptographically random bytes, for the salts. */
  readonly randomBytes: (size: number) => Uint8Array;
}

/** The logs in SQL: the same on PostgreSQL and on the embedded database. */
export function createEventLog({ pool, randomBytes }: EventLogParts): EventLog {
  const inLane = createLanes(pool);

  const stamp = stampWith(randomBytes);
  return {
    async read(meetingId, after, limit) {
      const { rows } = await pool.query<EventRow>(
        `select ${COLUMNS} from events where meeting_id = $1 and version > $2
         order by version limit $3`,
        [meetingId, after, limit ?? null],
      );
      return rows.map((row) => storedEvent(meetingId, row));
    },

    stamp,

    append: (end, events) =>
      inLane(events[0]?.meetingId ?? '', (connection) => appendEvents(connection, end, events)),

    turn: (request, decide) =>
      onConnection(pool, async (connection) => {
        const { end, ...turn } = await beginTurn(connection, request);
        const { append, listing } = decide(turn);
        const stored = stamp(append, end.version);
        const [written] = await Promise.all([
          appendEvents(connection, end, stored),
          listing && writeListing(connection, listing),
          // With nothing to record, not even the row of a new meeting stays.
          connection.query(stored.length > 0 || listing ? 'commit' : 'rollback'),
        ]);
        if (!written) throw new Error(`Meeting ${request.meetingId} moved while it was held`);
        return stored;
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
function stampWith(randomBytes: EventLogParts['randomBytes']): EventLog['stamp'] {
  return (events, after) => {
    const salts = Buffer.from(randomBytes(SALT_BYTES * events.length)).toString('hex');
    return events.map((event, index) => {
      const salt = salts.slice(2 * SALT_BYTES * index, 2 * SALT_BYTES * (index + 1));
      const { meetingId, commandId, by, at, event: body } = event;
      return { meetingId, version: after + index + 1, commandId, by, at, salt, event: body };
    });
  };
}
