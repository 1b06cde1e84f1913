import { events } from './001-events.ts';
import { people } from './002-people.ts';
import { files } from './003-files.ts';
import { listings } from './010-listings.ts';
import { passwordlessSessions } from './011-passwordless-sessions.ts';
import { holidays } from './012-holidays.ts';
import { meetingTypes } from './013-meeting-types.ts';
import { notices } from './014-notices.ts';
import { notes } from './016-notes.ts';
import { filePages } from './017-file-pages.ts';
import { threads } from './019-threads.ts';
import { submissions } from './020-submissions.ts';
import { logEnds } from './021-log-ends.ts';
import { rooms } from './022-rooms.ts';
import type { NumberedMigration } from './numbered-migration.ts';

/** In the order of their numbers; a new one goes to the end. */
export const migrations: readonly NumberedMigration[] = [
  events,
  people,
  files,
  listings,
  passwordlessSessions,
  holidays,
  meetingTypes,
  notices,
  notes,
  filePages,
  threads,
  submissions,
  logEnds,
  rooms,
];
