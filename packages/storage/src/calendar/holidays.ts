import type { Day, Holiday, Holidays } from '@e-cabinet/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** All days off and days made up for them, in order. */
export async function holidays(db: Kysely<Tables>): Promise<Holidays> {
  const rows = await db
    .selectFrom('holidays')
    .select(['worked', 'name_vi', 'name_en'])
    .select(sql<Day>`to_char(date, 'YYYY-MM-DD')`.as('day'))
    .orderBy('date')
    .execute();
  const of = (worked: boolean): Holiday[] =>
    rows
      .filter((row) => row.worked === worked)
      .map(({ day, name_vi, name_en }) => ({ date: day, name: { vi: name_vi, en: name_en } }));
  return { daysOff: of(false), madeUp: of(true) };
}

/** Adds the day, or writes it anew. */
export async function putHoliday(
  db: Kysely<Tables>,
  { date, name }: Holiday,
  worked: boolean,
): Promise<void> {
  const written = { worked, name_vi: name.vi, name_en: name.en };
  await db
    .insertInto('holidays')
    .values({ date, ...written })
    .onConflict((conflict) => conflict.column('date').doUpdateSet(written))
    .execute();
}

/** From now on the day is as any other of its week. */
export async function removeHoliday(db: Kysely<Tables>, date: Day): Promise<void> {
  await db.deleteFrom('holidays').where('date', '=', date).execute();
}
