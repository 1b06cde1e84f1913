import type { MeetingKind } from '@e-cabinet/domain';
import type { ColumnType } from 'kysely';

/** The table of migration 013-meeting-types. */
export interface MeetingTypeTables {
  meeting_types: {
    id: string;
    body_id: string;
    name_vi: string;
    name_en: string;
    kind: MeetingKind;
    /** Written as JSON text, read as the value. */
    rules: ColumnType<unknown, string, string>;
    answer_days: number;
    archived: boolean;
    created_at: Date;
  };
}
