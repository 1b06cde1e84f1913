import type { LogEnd, StoredEvent } from '@e-cabinet/sync';
import type pg from 'pg';

/** A column of a turn: what the driver makes of an array has to be quoted, lines have not. */
const lines = (parameter: string) => `string_to_array(${parameter}, chr(10))`;

/**
 * One statement for the whole turn, however many events: the lines of each column, and the new version.
 * Where the log does not end as it is known to, nothing is written: not even behind a turn that was waited for.
 */
const APPEND = {
  name: 'append-events',
  text: `
    with moved as (
      update meetings set version = $2, salt = $10
      where meeting_id = $1 and version = $11 and salt = $12 returning version
    )
    insert into events (meeting_id, version, command_id, ordinal, by, at, salt, body)
    select $1, event.version, command_id, ordinal, by, at, salt, body
    from unnest(${lines('$3')}::integer[], ${lines('$4')}, ${lines('$5')}::integer[], ${lines('$6')},
      ${lines('$7')}::timestamptz[], ${lines('$8')}, ${lines('$9')}::json[])
      as event (version, command_id, ordinal, by, at, salt, body), moved`,
};

/**
 * Writes the events of a turn, whose versions follow the end of the log; nothing when there are none.
 * @returns false: the log ends elsewhere, and nothing is written
 */
export async function appendEvents(
  connection: pg.PoolClient,
  end: LogEnd,
  events: readonly StoredEvent[],
): Promise<boolean> {
  const last = events.at(-1);
  if (!last) return true;
  // No id and no JSON holds a line break.
  const columns = [
    events.map((event) => event.version),
    events.map((event) => event.commandId),
    ordinals(events),
    events.map((event) => event.by),
    events.map((event) => event.at),
    events.map((event) => event.salt),
    events.map((event) => JSON.stringify(event.event)),
  ].map((column) => column.join('\n'));
  const { meetingId, version, salt } = last;
  const values = [meetingId, version, ...columns, salt, end.version, end.salt];
  const { rowCount } = await connection.query({ ...APPEND, values });
  return rowCount === events.length;
}

/** Each event's place among those of its command. */
function ordinals(events: readonly StoredEvent[]): number[] {
  const counts = new Map<string, number>();
  return events.map(({ commandId }) => {
    const ordinal = counts.get(commandId) ?? 0;
    counts.set(commandId, ordinal + 1);
    return ordinal;
  });
}
