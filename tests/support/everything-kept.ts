import { Redis } from 'ioredis';
import type { TestServer } from './server.ts';

/** One row of a table as text. */
export interface KeptRow {
  readonly table: string;
  readonly text: string;
}

/** Every row of every table of a server's database. */
export async function everyRow({ parts }: TestServer): Promise<readonly KeptRow[]> {
  const { pool } = parts.database;
  const tables = await pool.query(
    `select table_schema, table_name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const rows: KeptRow[] = [];
  for (const { table_schema: schema, table_name: table } of tables.rows) {
    const found = await pool.query(
      `select to_jsonb(t)::text as text from "${schema}"."${table}" t`,
    );
    rows.push(...found.rows.map(({ text }) => ({ table, text })));
  }
  return rows;
}

/** Every key of a Redis with what is in it, as Redis would write it to disk. */
export async function everyKey(url: string): Promise<ReadonlyMap<string, string>> {
  const redis = new Redis(url);
  const keys = await redis.keys('*');
  const dumps = await Promise.all(
    keys.map(
      async (key) => [key, (await redis.dumpBuffer(key))?.toString('latin1') ?? ''] as const,
    ),
  );
  redis.disconnect();
  return new Map(dumps);
}
