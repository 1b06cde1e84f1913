import { setInterval } from 'node:timers';
import pg from 'pg';

const EVERY_MS = 60_000;
/** About as much as is replayed in a second when the database is opened after a crash. */
const CHECKPOINT_AFTER_BYTES = 16 * 1024 * 1024;
const VACUUM_EVERY_MS = 24 * 60 * 60 * 1000;

const WRITTEN_SINCE_CHECKPOINT = `
  select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::bigint as bytes
  from pg_control_checkpoint()`;

const OWN_TABLES = 'select relname from pg_stat_user_tables order by relname';

/**
 * Does what the background processes of a PostgreSQL server would: PGlite has none, so its write-ahead
 * log would grow until it is closed, and no table would ever be vacuumed or analysed.
 *
 * @returns stops it, and waits for what is under way.
 */
export function startUpkeep(pool: pg.Pool): () => Promise<void> {
  let round: Promise<void> = Promise.resolve();
  let vacuumedAt = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    if (!isQuiet(pool)) return;
    const vacuumDue = performance.now() - vacuumedAt >= VACUUM_EVERY_MS;
    if (vacuumDue) vacuumedAt = performance.now();
    // A round that failed is made up for by the next one.
    round = keepUp(pool, { vacuumDue, checkpointAfterBytes: CHECKPOINT_AFTER_BYTES }).catch(
      () => {},
    );
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}

/** Whether nobody would have to wait for it. */
function isQuiet(pool: pg.Pool): boolean {
  return pool.waitingCount === 0 && pool.idleCount === pool.totalCount;
}

/** One round. Table by table, so that whoever comes meanwhile waits for one of them at most. */
export async function keepUp(
  pool: pg.Pool,
  { vacuumDue, checkpointAfterBytes }: { vacuumDue: boolean; checkpointAfterBytes: number },
): Promise<void> {
  if (vacuumDue) {
    const { rows } = await pool.query<{ relname: string }>(OWN_TABLES);
    for (const { relname } of rows) {
      await pool.query(`vacuum (analyze) ${pg.escapeIdentifier(relname)}`);
    }
  }
  const written = await pool.query<{ bytes: number }>(WRITTEN_SINCE_CHECKPOINT);
  if ((written.rows[0]?.bytes ?? 0) > checkpointAfterBytes) await pool.query('checkpoint');
}
