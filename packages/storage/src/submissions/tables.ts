import type { Submission, SubmissionEvent } from '@e-cabinet/domain';
import type { ColumnType } from 'kysely';

/** Written as JSON text, read as the value. */
type Json<Value> = ColumnType<Value, string, string>;

/** The tables of migration 020-submissions. */
export interface SubmissionTables {
  submissions: {
    id: string;
    body_id: string;
    unit_id: string;
    is_over: boolean;
    moved_at: Date;
    folded: Json<Submission>;
  };
  submission_events: {
    submission_id: string;
    version: number;
    command_id: string;
    ordinal: number;
    by: string;
    name_vi: string;
    name_en: string;
    at: Date;
    salt: string;
    body: Json<SubmissionEvent>;
  };
  submission_boxes: {
    unit_id: string;
    approval_needed: boolean;
    changed_by: string;
    changed_at: Date;
  };
}
