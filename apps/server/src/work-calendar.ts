import type { WorkCalendar } from '@e-cabinet/domain';
import { type Database, holidays } from '@e-cabinet/storage';
import type { Config } from './config.ts';

/** The days on which the installation's offices work, by its clocks. */
export async function workCalendar(
  { kysely }: Database,
  { offsetMinutes }: Pick<Config, 'offsetMinutes'>,
): Promise<WorkCalendar> {
  return { ...(await holidays(kysely)), offsetMinutes };
}
