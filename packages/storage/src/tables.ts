import type { CalendarTables } from './calendar/tables.ts';
import type { EventTables } from './event-tables.ts';
import type { FileTables } from './files/tables.ts';
import type { ListingTables } from './listings/tables.ts';
import type { MeetingTypeTables } from './meeting-types/tables.ts';
import type { NoteTables } from './notes/tables.ts';
import type { NoticeTables } from './notices/tables.ts';
import type { PeopleTables } from './people/tables.ts';
import type { RoomTables } from './rooms/tables.ts';
import type { SubmissionTables } from './submissions/tables.ts';
import type { ThreadTables } from './threads/tables.ts';

/** Every table, as Kysely sees it. Each part of the storage adds its own. */
export interface Tables
  extends CalendarTables,
    EventTables,
    ListingTables,
    MeetingTypeTables,
    NoteTables,
    NoticeTables,
    PeopleTables,
    RoomTables,
    SubmissionTables,
    ThreadTables,
    FileTables {}
