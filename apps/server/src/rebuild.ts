import { evolve, listingOf, noMeeting } from '@e-cabinet/domain';
import { migrate, openDatabase, rebuildListings, rebuildSubmissions } from '@e-cabinet/storage';
import { ConfigError, configOfProcess } from './config.ts';

/** Writes the lists across meetings anew from the logs. Servers on PostgreSQL may run meanwhile. */
async function rebuild(): Promise<void> {
  const { database: settings } = configOfProcess();
  const database = await openDatabase(settings);
  try {
    await migrate(database);
    const meetings = await rebuildListings(database.pool, (events) => {
      const meetingId = events[0]?.meetingId ?? '';
      return listingOf(events.reduce(evolve, noMeeting(meetingId)));
    });
    const submissions = await rebuildSubmissions(database.kysely);
    process.stdout.write(`${meetings} meetings and ${submissions} submissions listed anew\n`);
  } finally {
    await database.close();
  }
}

try {
  await rebuild();
} catch (error) {
  const text = error instanceof ConfigError ? error.message : String((error as Error).stack);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
