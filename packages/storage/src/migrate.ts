import { Migrator } from 'kysely';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';

/**
 * Brings the tables to what this version of the product needs. Safe when several servers start at
 * once: Kysely takes an advisory lock, and the later ones find nothing left to do.
 *
 * @throws Error when a step fails (it leaves nothing behind), or when the database is newer than
 * this version of the product.
 */
export async function migrate(database: Pick<Database, 'kysely'>): Promise<void> {
  const steps = Object.fromEntries(migrations.map((step) => [step.name, { up: step.up }]));
  const migrator = new Migrator({
    db: database.kysely,
    provider: { getMigrations: async () => steps },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
