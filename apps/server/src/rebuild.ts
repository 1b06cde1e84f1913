import { evolve, listingOf, noMeeting } from '@e-cabinet/domain';
import { rebuildListings, rebuildSubmissions } from '@e-cabinet/storage';
import { operatorCommand } from './operator-command.ts';

/** Writes the lists across meetings anew from the logs. Servers on PostgreSQL may run meanwhile. */
await operatorCommand(async ({ pool, kysely }) => {
  const meetings = await rebuildListings(pool, (events) => {
    const meetingId = events[0]?.meetingId ?? '';
    return listingOf(events.reduce(evolve, noMeeting(meetingId)));
  });
  const submissions = await rebuildSubmissions(kysely);
  return `${meetings} meetings and ${submissions} submissions listed anew`;
});
