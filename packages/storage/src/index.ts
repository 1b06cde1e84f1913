export * from './calendar/holidays.ts';
export {
  type Database,
  type DatabaseListeners,
  type DatabaseSettings,
  openDatabase,
} from './database.ts';
export { createEventLog, type EventLogParts } from './event-log.ts';
export * from './files/files.ts';
export * from './files/folded-words.ts';
export * from './files/page-texts.ts';
export * from './files/search-pages.ts';
export {
  type Attendee,
  listingOfMeeting,
  meetingsInPhase,
  meetingsOfAttendee,
  meetingsOfBody,
  meetingsWithFile,
  opinionBallots,
  seatOfAttendee,
  sessionsToCome,
} from './listings/listings.ts';
export type { ListingFilter } from './listings/matching.ts';
export { rebuildListings } from './listings/rebuild.ts';
export type { ListedMeeting } from './listings/rows.ts';
export * from './meeting-types/meeting-types.ts';
export { migrate } from './migrate.ts';
export * from './notes/notes.ts';
export * from './notices/mail.ts';
export * from './notices/notices.ts';
export * from './people/accounts.ts';
export * from './people/bodies.ts';
export * from './people/directory.ts';
export * from './people/login-sessions.ts';
export * from './people/one-time-links.ts';
export * from './people/people.ts';
export * from './people/positions.ts';
export * from './people/roles.ts';
export * from './people/sign-ins.ts';
export type { SignInOutcome } from './people/tables.ts';
export * from './people/turns.ts';
export * from './people/units.ts';
export * from './rooms/rooms.ts';
export { type BroughtSession, bringSessionIn } from './sessions.ts';
export * from './submissions/submission-lists.ts';
export * from './submissions/submission-log.ts';
export type { Tables } from './tables.ts';
export * from './threads/sharing-keys.ts';
export * from './threads/thread-messages.ts';
export {
  addThreadPeople,
  beginThread,
  type FoundThread,
  findThread,
  noteSeen,
  threadsOf,
  withdrawThread,
} from './threads/threads.ts';
