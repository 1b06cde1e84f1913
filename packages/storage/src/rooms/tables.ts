import type { ColumnType } from 'kysely';

/** The table of migration 022-rooms. */
export interface RoomTables {
  rooms: {
    id: string;
    body_id: string;
    name_vi: string;
    name_en: string;
    address: string;
    /** Written as JSON text, read as the value. */
    plan: ColumnType<unknown, string, string>;
    retired: boolean;
    created_at: Date;
  };
}
