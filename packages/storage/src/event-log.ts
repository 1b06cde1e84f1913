import type { EventLog, StoredEvent } from '@e-cabinet/sync';
import type pg from 'pg';
import { appendEvents } from './event-append.ts';
import { COLUMNS, type EventRow, storedEvent } from './event-rows.ts';
import { inTransaction } from './transaction.ts';
import { lockMeeting, readTurn } from './turn.ts';

export interface EventLogParts {
  readonly pool: pg.Pool;
  /** Cryptographically random bytes, for the salts. */
  readonly randomBytes: (size: number) => Uint8Array;
}

/** The logs in SQL: the same on PostgreSQL and on the embedded database. */
export function createEventLog({ pool, randomBytes }: EventLogParts): EventLog {
  return {
    async read(meetingId, after, limit) {
      const { rows } = await pool.query<EventRow>(
        `select ${COLUMNS} from events where meeting_id = $1 and version > $2
         order by version limit $3`,
        [meetingId, after, limit ?? null],
      );
      return rows.map((row) => storedEvent(meetingId, row));
    },

    async turn(request, decide) {
      return inTransaction(pool, async (connection) => {
        const version = await lockMeeting(connection, request.meetingId);
        const decision = decide(await readTurn(connection, request));
        const salt = () => Buffer.from(randomBytes(16)).toString('hex');
        const stored = decision.append.map(
          (event, index): StoredEvent => ({ ...event, version: version + index + 1, salt: salt() }),
        );
        if (stored.length > 0) await appendEvents(connection, request.meetingId, stored);
        return stored;
      });
    },

    async versions(meetingIds) {
      const { rows } = await pool.query<{ meeting_id: string; version: number }>(
        'select meeting_id, version from meetings where meeting_id = any($1) and version > 0',
        [meetingIds],
      );
      return new Map(rows.map((row) => [row.meeting_id, row.version]));
    },
  };
}
