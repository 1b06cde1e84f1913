import type { NoticeKind } from '@e-cabinet/protocol';
import { type Database, dropMail, makeNotices } from '@e-cabinet/storage';
import type { Config } from '../config.ts';
import type { Log } from '../logs.ts';
import { workCalendar } from '../work-calendar.ts';
import type { BallotToAnswer } from './ballot.ts';
import { deliverMail } from './deliver-mail.ts';
import type { Mailer } from './mailer.ts';
import { noticesDue, owingNothing } from './notices-due.ts';
import { afterQuiet } from './quiet-hours.ts';
import type { SessionToAttend } from './session.ts';
import { isUrgent, sessionNotices } from './session-notices.ts';

/** What asks for an answer, and means nothing to whoever has given it. */
const ASKING: readonly NoticeKind[] = [
  'ballot-sent',
  'ballot-reminder',
  'ballot-due',
  'ballot-overdue',
  'ballot-extended',
];

export interface RemindingParts {
  readonly database: Database;
  readonly config: Pick<Config, 'language' | 'offsetMinutes' | 'publicUrl' | 'quietHours'>;
  readonly log: Log;
  readonly now: () => Date;
  /** null: the installation sends no mail. */
  readonly mailer: Mailer | null;
  /** Those that are open or were recalled. */
  readonly ballots: () => Promise<readonly BallotToAnswer[]>;
  /** Those that are to come, cancelled ones among them. */
  readonly sessions: () => Promise<readonly SessionToAttend[]>;
}

/**
 * Looks once at every ballot and session: tells what is due and was not told, by whatever process, and sends what
 * waits. Any number of processes may look at once.
 */
export async function remind(parts: RemindingParts): Promise<void> {
  const { database, config, now, mailer } = parts;
  const calendar = await workCalendar(database, config);
  // Field by field: the configuration has a database of its own kind.
  const { language, offsetMinutes, publicUrl, quietHours } = config;
  const morning = (at: Date) => afterQuiet(at, quietHours, offsetMinutes);
  for (const ballot of await parts.ballots()) {
    const at = now();
    await dropMail(database.kysely, ballot.meetingId, owingNothing(ballot), ASKING);
    const due = noticesDue(ballot, at, calendar);
    await makeNotices(database.kysely, due, at, mailer && morning(at));
  }
  const sessions = await parts.sessions();
  for (const session of sessions) {
    const at = now();
    const mailAt = isUrgent(session, at) ? at : morning(at);
    await makeNotices(database.kysely, sessionNotices(session, at), at, mailer && mailAt);
  }
  if (mailer && publicUrl) {
    await deliverMail({ ...parts, language, offsetMinutes, mailer, publicUrl, sessions });
  }
}
