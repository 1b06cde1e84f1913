/** The tables of migration 001-events. */
export interface EventTables {
  meetings: { meeting_id: string; version: number };
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
