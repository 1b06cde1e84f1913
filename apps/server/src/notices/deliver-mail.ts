import type { NoticeKind } from '@e-cabinet/protocol';
import {
  type ClaimedMail,
  claimMail,
  type Database,
  mailFailed,
  mailSent,
} from '@e-cabinet/storage';
import type { Log } from '../logs.ts';
import { invitationEntry } from './invitation-entry.ts';
import { type Mailer, MailRefused } from './mailer.ts';
import type { SessionToAttend } from './session.ts';
import { ENTRY_WORDS, messageOf } from './words.ts';

/** Longer than the mail server is waited for: nobody else sends a letter that is on its way. */
const LEASE_MS = 2 * 60_000;
const AT_ONCE = 10;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;
/** About five days of a mail server that does not answer; from then on somebody has to ask for it. */
const ATTEMPTS = 125;
const PROBLEM_MAX = 300;
/** What changes something in the calendar of whoever gets it. */
const ENTERED: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'session-invited',
  'session-moved',
  'session-cancelled',
]);

export interface DeliveryParts {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly now: () => Date;
  readonly language: 'vi' | 'en';
  readonly offsetMinutes: number;
  /** Of whoever opens the link. */
  readonly publicUrl: URL;
  readonly sessions: readonly SessionToAttend[];
}

/** Sends all mail that is due; what cannot be sent now waits, longer each time. */
export async function deliverMail(parts: DeliveryParts): Promise<void> {
  const { database, now } = parts;
  while (true) {
    const at = now();
    const leaseEnds = new Date(at.getTime() + LEASE_MS);
    const claimed = await claimMail(database.kysely, at, leaseEnds, AT_ONCE);
    await Promise.all(claimed.map((mail) => sendOne(parts, mail)));
    if (claimed.length < AT_ONCE) return;
  }
}

async function sendOne(parts: DeliveryParts, mail: ClaimedMail): Promise<void> {
  const { database, mailer, log, now, publicUrl, language } = parts;
  const { noticeId, address, meetingId } = mail;
  const link = new URL(addressOf(mail), publicUrl).href;
  const session =
    ENTERED.has(mail.kind) && parts.sessions.find((each) => each.meetingId === meetingId);
  const summary = ENTRY_WORDS[language];
  const entry = session
    ? invitationEntry({ session, summary, link, from: mailer.from, to: address })
    : undefined;
  try {
    await mailer.send({
      to: address,
      id: `notice-${noticeId}`,
      entry,
      ...messageOf({ ...parts, ...mail, link }),
    });
  } catch (error) {
    const nextAt = nextAttempt(error, mail.attempts, now());
    // Never the address: a log is read by many.
    log.warn({ noticeId, attempts: mail.attempts, again: nextAt }, 'a letter could not be sent');
    return mailFailed(database.kysely, noticeId, problemOf(error), nextAt);
  }
  await mailSent(database.kysely, noticeId, now());
}

function addressOf({ meetingId, submissionId }: ClaimedMail): string {
  if (submissionId !== null) return `/submissions/${encodeURIComponent(submissionId)}`;
  return `/meetings/${encodeURIComponent(meetingId ?? '')}`;
}

/** Doubled each time, up to an hour; null when it makes no sense to go on. */
function nextAttempt(error: unknown, attempts: number, now: Date): Date | null {
  if (error instanceof MailRefused || attempts >= ATTEMPTS) return null;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return new Date(now.getTime() + wait);
}

function problemOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, PROBLEM_MAX);
}
