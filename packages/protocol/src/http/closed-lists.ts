/* Apart from the schemas, so that a browser's bundle takes these without them. */

/** What a person is in a body. (What they are in one meeting is their seat.) */
export const BODY_ROLES = [
  'administrator',
  'secretary',
  'member',
  'adviser',
  'unit-officer',
  'presenter',
  'bridge',
  'screen',
] as const;
export type BodyRole = (typeof BODY_ROLES)[number];

export const BODY_KINDS = [
  'government',
  'ministry',
  'peoples-committee',
  'council',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const BODY_LEVELS = ['central', 'province', 'commune'] as const;
export type BodyLevel = (typeof BODY_LEVELS)[number];

/** The groups of the demonstration's page of sign-in, in its order. */
export const OFFICE_GROUPS = [
  'chair',
  'members',
  'advisers',
  'secretariat',
  'presenter',
  'units',
  'bridge',
  'screen',
  'administrator',
] as const;
export type OfficeGroup = (typeof OFFICE_GROUPS)[number];

/** What is told beside meetings: a ballot to answer, reminders of it, what became of it; and what is asked of a unit and its file. */
export const NOTICE_KINDS = [
  'ballot-sent',
  'ballot-reminder',
  'ballot-due',
  'ballot-overdue',
  'ballot-extended',
  'ballot-recalled',
  'session-invited',
  'session-moved',
  'session-papers',
  'session-cancelled',
  'submission-expected',
  'submission-chased',
  'submission-returned',
  'submission-approval',
] as const;

/** `failed`: the address was refused, or nobody took it for days. `dropped`: no longer needed. */
export const MAIL_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;

/** NIST SP 800-63B-4, 3.1.1.2: length instead of composition rules. Counted in characters. */
export const PASSWORD_LEAST = 12;
/** A limit, so that nobody makes the server hash a book. */
export const PASSWORD_MOST = 200;
