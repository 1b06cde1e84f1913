import { randomBytes } from 'node:crypto';
import { createEventLog, migrate, openDatabase } from '@e-cabinet/storage';
import { buildNewEvent } from '@e-cabinet/sync/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { startPostgres } from '../support/postgres.ts';

describe.each(databases)('records: $name', ({ open }) => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => opened?.close());

  function pool() {
    const [database] = opened.processes;
    if (!database) throw new Error('No database');
    return database.pool;
  }

  test.each([
    'update events set by = by',
    'delete from events',
    'delete from events where false',
    'truncate events',
    'truncate meetings, events cascade',
    `insert into events select * from events
     on conflict (meeting_id, version) do update set by = 'somebody else'`,
  ])('a stored event is never changed or removed: %s', async (statement) => {
    const log = createEventLog({ pool: pool(), randomBytes });
    const event = buildNewEvent({ meetingId: statement });
    const stored = await log.turn(
      { meetingId: statement, known: 0, commandIds: [event.commandId] },
      () => ({ append: [event] }),
    );
    await expect(pool().query(statement)).rejects.toThrow('never changed or removed');
    expect(await log.read(statement, 0)).toEqual(stored);
  });

  test('counts and versions come as numbers, also those of SQL type bigint', async () => {
    const { rows } = await pool().query(
      'select count(*) as counted, 9007199254740991::bigint as large from events',
    );
    expect(rows).toEqual([{ counted: expect.any(Number), large: 2 ** 53 - 1 }]);
  });

  test('an error in one query leaves the connection to the next', async () => {
    await expect(pool().query('select 1 / 0')).rejects.toThrow('division by zero');
    await expect(pool().query('selekt')).rejects.toThrow('syntax error');
    expect((await pool().query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('the tables are there already: migrating again changes nothing', async () => {
    const [database] = opened.processes;
    if (!database) throw new Error('No database');
    const applied = 'select name, timestamp from migrations order by name';
    const before = await pool().query(applied);
    await migrate(database);
    expect((await pool().query(applied)).rows).toEqual(before.rows);
  });
});

test('four servers that start at once on a new PostgreSQL make the tables once', async () => {
  const server = await startPostgres();
  const opening = [1, 2, 3, 4].map(() => openDatabase({ kind: 'postgres', url: server.url }));
  const servers = await Promise.all(opening);
  try {
    await Promise.all(servers.map((database) => migrate(database)));
    const applied = await servers[0]?.pool.query('select name from migrations order by name');
    expect(applied?.rows[0]).toEqual({ name: '001-events' });
  } finally {
    await Promise.all(servers.map((database) => database.close()));
    await server.stop();
  }
});

test('a connection that PostgreSQL ends is replaced at the next query', async () => {
  const server = await startPostgres();
  const database = await openDatabase({ kind: 'postgres', url: server.url });
  try {
    await database.pool.query('select 1');
    await server.kill();
    await expect(database.pool.query('select 1')).rejects.toThrow();
    await server.restart();
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  } finally {
    await database.close();
    await server.stop();
  }
});
