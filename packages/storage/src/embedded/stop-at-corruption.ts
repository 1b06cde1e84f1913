import type { PGlite } from '@electric-sql/pglite';

/** Postgres's own jump back to its main loop after an SQL error; PGlite handles it. */
const JUMP_AFTER_SQL_ERROR = 100;

/**
 * Ends this process at once when Postgres panics (a failed fsync, say) or WebAssembly traps. PGlite
 * swallows both and would go on with a broken memory; the next start recovers from the log on disk.
 */
export function stopAtCorruption(database: PGlite): void {
  const module = database.Module;
  const once = module._PostgresMainLoopOnce;
  module._PostgresMainLoopOnce = () => {
    try {
      once();
    } catch (error) {
      if (statusOf(error) === JUMP_AFTER_SQL_ERROR) throw error;
      process.stderr.write(`The embedded database broke: ${String(error)}\n`);
      process.exit(1);
    }
  };
}

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error
    ? error.status
    : undefined;
}
