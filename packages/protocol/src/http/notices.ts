import type { Instant, MeetingId, OfficeName, PersonId, SubmissionId } from '@e-cabinet/domain';
import { z } from 'zod';
import { NOTICES_AT_ONCE } from '../limits.ts';
import type { MAIL_STATES, NOTICE_KINDS } from './closed-lists.ts';

export type NoticeKind = (typeof NOTICE_KINDS)[number];
export type MailState = (typeof MAIL_STATES)[number];

/** Something that the asker is told beside their meetings; it says of what, never what. */
export interface Notice {
  readonly id: number;
  readonly kind: NoticeKind;
  /** What it is of: a meeting, or the file of a unit. */
  readonly meetingId: MeetingId | null;
  readonly submissionId: SubmissionId | null;
  /** The deadline it speaks of. */
  readonly until: Instant;
  readonly createdAt: Instant;
  readonly read: boolean;
}

/** `GET /api/notices` → 200: the last 50 of the asker, unread ones first, the latest first. */
export interface Notices {
  readonly notices: readonly Notice[];
}

/** `POST /api/notices/read` → 204; those of somebody else stay as they are. */
export const noticesRead = z.strictObject({
  ids: z.array(z.int().positive()).min(1).max(NOTICES_AT_ONCE),
});
export type NoticesRead = z.infer<typeof noticesRead>;

/** One notice by e-mail, and what became of it. */
export interface MailLine {
  readonly noticeId: number;
  readonly personId: PersonId;
  readonly name: OfficeName;
  readonly address: string;
  readonly kind: NoticeKind;
  readonly state: MailState;
  readonly attempts: number;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  /** What the mail server, or the way to it, said last. */
  readonly problem: string | null;
}

/**
 * `GET /api/bodies/:bodyId/mail` → 200, for administrators: to the people whose account the body keeps,
 * the last 200, what waits or failed first. `POST /api/bodies/:bodyId/mail/retry` → 204: all of these
 * are due now.
 */
export interface MailLog {
  /** Whether the installation has a mail server. */
  readonly configured: boolean;
  readonly mail: readonly MailLine[];
}
