import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type EmbeddedDatabase, startEmbedded } from './embedded/start.ts';
import { startUpkeep } from './embedded/upkeep.ts';
import type { Tables } from './tables.ts';

/** A PostgreSQL server (15 or later), or the embedded one in a directory of its own. */
export type DatabaseSettings =
  | {
      readonly kind: 'postgres';
      /** `postgres://user:password@host:port/name` */
      readonly url: string;
      /** Most connections held at once; default 10. */
      readonly connections?: number;
    }
  | {
      readonly kind: 'embedded';
      readonly dataDir: string;
      /** Whether an answered commit survives a power cut. False is for tests. */
      readonly synced: boolean;
      /** How long a previous process may take to let go of `dataDir`, in ms; default 10 000. */
      readonly patienceMs?: number;
      /** Options of Node for the database's process. */
      readonly nodeOptions?: readonly string[];
    };

export interface Database {
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Tables>;
  /** Waits for running queries, then closes; the embedded database is shut down cleanly. */
  close(): Promise<void>;
}

export interface DatabaseListeners {
  /** The embedded database ended by itself: nothing will be answered until it is opened again. */
  readonly onFailure?: (error: Error) => void;
}

/**
 * Opens the records. Both kinds give the same pool and the same SQL; the tables are made by
 * `migrate`.
 *
 * @throws Error when the embedded database cannot be opened, say because another process has it.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  listeners: DatabaseListeners = {},
): Promise<Database> {
  if (settings.kind === 'postgres') return overPool(postgresPool(settings));
  const embedded = await startEmbedded({
    dataDir: settings.dataDir,
    synced: settings.synced,
    patienceMs: settings.patienceMs ?? 10_000,
    nodeOptions: settings.nodeOptions ?? [],
    onFailure: listeners.onFailure ?? (() => {}),
  });
  const pool = embeddedPool(embedded);
  return overPool(pool, startUpkeep(pool), () => embedded.stop());
}

function postgresPool(settings: Extract<DatabaseSettings, { kind: 'postgres' }>): pg.Pool {
  return new pg.Pool({
    connectionString: settings.url,
    max: settings.connections ?? 10,
    types,
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    // A process that froze inside a turn must not hold its meeting for the others.
    idle_in_transaction_session_timeout: 10_000,
  });
}

/** One connection: PGlite is one session, and a second would only wait in line. */
function embeddedPool(embedded: EmbeddedDatabase): pg.Pool {
  return new pg.Pool({
    host: embedded.socketDir,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    types,
    pipeline: true,
  });
}

function overPool(
  pool: pg.Pool,
  before?: () => Promise<void>,
  afterwards?: () => Promise<void>,
): Database {
  // Whoever uses a connection that breaks hears of it from the query; one that breaks while nobody
  // does is replaced. Without a listener either would end the process.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    pool,
    kysely,
    async close() {
      await before?.();
      await endPool(pool); // Kysely holds nothing else
      await afterwards?.();
    },
  };
}

/**
 * Lets everybody who waits for a connection have one first: a pool that is ended forgets them, and they
 * would wait for ever. Connections are given in the order they were asked for.
 */
async function endPool(pool: pg.Pool): Promise<void> {
  const last = await pool.connect().catch(() => undefined);
  const ended = pool.end();
  last?.release();
  await ended;
}

/** Counts and versions are bigint in SQL and far below 2^53 here: numbers, not the strings of `pg`. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 && format !== 'binary'
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};
