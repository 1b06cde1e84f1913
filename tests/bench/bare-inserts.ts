import { type Database, openDatabase } from '@e-cabinet/storage';
import type { BenchDatabase } from './databases.ts';
import { quantile } from './measure.ts';

const ROUNDS = 5;

export interface Bare {
  /** All rows in one transaction, milliseconds. */
  readonly togetherMs: number;
  /** Rows a second, each in a transaction of its own. */
  readonly singlyPerSecond: number;
}

const SINGLES = 1_000;

/** The limit: rows of the size of a ballot, with nothing around them. */
export async function bareInserts({ settings }: BenchDatabase, rows: number): Promise<Bare> {
  const database = await openDatabase(settings, {
    onFailure: (error) => {
      throw error;
    },
  });
  try {
    return await insertInto(database, rows);
  } finally {
    await database.close();
  }
}

async function insertInto({ pool }: Database, rows: number): Promise<Bare> {
  await pool.query('create table if not exists bench (id serial primary key, body text)');
  const body = 'x'.repeat(300);
  const bodies = Array.from({ length: rows }, () => body);
  const together: number[] = [];
  for (let done = 0; done < ROUNDS; done += 1) {
    const began = performance.now();
    await pool.query('insert into bench (body) select unnest($1::text[])', [bodies]);
    together.push(performance.now() - began);
  }
  const began = performance.now();
  for (let done = 0; done < SINGLES; done += 1) {
    await pool.query('insert into bench (body) values ($1)', [body]);
  }
  const seconds = (performance.now() - began) / 1_000;
  await pool.query('drop table bench');
  return { togetherMs: quantile(together, 0.5), singlyPerSecond: SINGLES / seconds };
}
