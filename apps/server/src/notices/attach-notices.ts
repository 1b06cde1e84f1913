import { opinionBallots, sessionsToCome } from '@e-cabinet/storage';
import type { ApplicationParts } from '../app.ts';
import type { Attached } from '../attach.ts';
import type { Meetings } from '../road/meetings.ts';
import type { BallotToAnswer } from './ballot.ts';
import { ballotOf } from './ballot-of.ts';
import { keepTelling } from './keep-telling.ts';
import { createMailer } from './mailer.ts';
import type { SessionToAttend } from './session.ts';
import { sessionOf } from './session-of.ts';

/** A recall that nobody could be told of for so long is no news any more. */
const RECALLS_KEPT_MS = 60 * 24 * 60 * 60_000;

/** Tells people of sessions and opinion ballots, in the application and, where there is a mail server, by e-mail. */
export function attachNotices(parts: ApplicationParts, meetings: Meetings): Attached {
  const { config, database, log, now } = parts;
  const mailer = config.smtp && createMailer(config.smtp);
  const ballots = async () => {
    const since = new Date(now().getTime() - RECALLS_KEPT_MS);
    const ids = await opinionBallots(database.kysely, since);
    const found = await Promise.all(ids.map((id) => ballotNow(meetings, id)));
    return found.filter((ballot) => ballot !== null);
  };
  const sessions = async () => {
    const ids = await sessionsToCome(database.kysely, now());
    const found = await Promise.all(ids.map((id) => sessionNow(meetings, id)));
    return found.filter((session) => session !== null);
  };
  return keepTelling({ database, config, log, now, mailer, ballots, sessions });
}

async function sessionNow(meetings: Meetings, meetingId: string): Promise<SessionToAttend | null> {
  const { turn, live } = await meetings.open(meetingId);
  await turn.look();
  return sessionOf(live.meeting);
}

/** As the log has it: an answer that another process has just recorded counts. */
async function ballotNow(meetings: Meetings, meetingId: string): Promise<BallotToAnswer | null> {
  const { turn, live } = await meetings.open(meetingId);
  await turn.look();
  return ballotOf(live.meeting);
}
