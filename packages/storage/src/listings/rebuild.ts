import type { MeetingListing } from '@e-cabinet/domain';
import type { StoredEvent } from '@e-cabinet/sync';
import type pg from 'pg';
import { onConnection } from '../connection.ts';
import { beginTurn } from '../turn.ts';
import { writeListing } from './write.ts';

/**
 * Makes the read models anew from the logs alone, meeting by meeting, each within its turn: servers may
 * be at work meanwhile, and lists stay complete. What no log accounts for is removed.
 *
 * @param fold makes the listing of one meeting from all its events.
 * @returns how many meetings were written.
 */
export async function rebuildListings(
  pool: pg.Pool,
  fold: (events: readonly StoredEvent[]) => MeetingListing,
): Promise<number> {
  await pool.query(
    'delete from listings where not exists (select from meetings where meetings.meeting_id = listings.meeting_id)',
  );
  const { rows } = await pool.query<{ meeting_id: string }>(
    'select meeting_id from meetings order by meeting_id',
  );
  for (const { meeting_id } of rows) await rebuildListing(pool, meeting_id, fold);
  return rows.length;
}

function rebuildListing(
  pool: pg.Pool,
  meetingId: string,
  fold: (events: readonly StoredEvent[]) => MeetingListing,
): Promise<void> {
  return onConnection(pool, async (connection) => {
    const { tail } = await beginTurn(connection, { meetingId, known: 0, commandIds: [] });
    await connection.query('delete from listings where meeting_id = $1', [meetingId]);
    await writeListing(connection, fold(tail));
    await connection.query('commit');
  });
}
