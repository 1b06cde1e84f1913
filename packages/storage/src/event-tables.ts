import type { Generated } from 'kysely';

/** The tables of migration 001-events, and of 021-log-ends. */
export interface EventTables {
  meetings: { meeting_id: string; version: number; salt: Generated<string> };
  events: {
    meeting_id: string;
    version: number;
    command_id: string;
    ordinal: number;
    by: string;
    at: Date;
    salt: string;
    body: unknown;
  };
}
