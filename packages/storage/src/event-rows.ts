import type { MeetingEvent } from '@e-cabinet/domain';
import type { StoredEvent } from '@e-cabinet/sync';

export const COLUMNS = 'version, command_id, by, at, salt, body';

export interface EventRow {
  version: number;
  command_id: string;
  by: string;
  at: Date;
  salt: string;
  /** Believed here: whoever folds stored events checks them at its own door. */
  body: MeetingEvent;
}

export function storedEvent(meetingId: string, row: EventRow): StoredEvent {
  return {
    meetingId,
    version: row.version,
    commandId: row.command_id,
    by: row.by,
    at: row.at.toISOString(),
    salt: row.salt,
    event: row.body,
  };
}
