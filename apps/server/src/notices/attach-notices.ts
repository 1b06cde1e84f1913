import { opinionBallots } from '@e-cabinet/storage';
import type { ApplicationParts } from '../app.ts';
import type { Attached } from '../attach.ts';
import type { Meetings } from '../road/meetings.ts';
import type { BallotToAnswer } from './ballot.ts';
import { ballotOf } from './ballot-of.ts';
import { createMailer } from './mailer.ts';
import { watchBallots } from './watch-ballots.ts';

/** A recall that nobody could be told of for so long is no news any more. */
const RECALLS_KEPT_MS = 60 * 24 * 60 * 60_000;

/** Tells people of opinion ballots, in the application and, where there is a mail server, by e-mail. */
export function attachNotices(parts: ApplicationParts, meetings: Meetings): Attached {
  const { config, database, log, now } = parts;
  const mailer = config.smtp && createMailer(config.smtp);
  const ballots = async () => {
    const since = new Date(now().getTime() - RECALLS_KEPT_MS);
    const ids = await opinionBallots(database.kysely, since);
    const found = await Promise.all(ids.map((id) => ballotNow(meetings, id)));
    return found.filter((ballot) => ballot !== null);
  };
  return watchBallots({ database, config, log, now, mailer, ballots });
}

/** As the log has it: an answer that another process has just recorded counts. */
async function ballotNow(meetings: Meetings, meetingId: string): Promise<BallotToAnswer | null> {
  const { turn, live } = await meetings.open(meetingId);
  await turn.look();
  return ballotOf(live.meeting);
}
