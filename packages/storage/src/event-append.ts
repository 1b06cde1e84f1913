import type { StoredEvent } from '@e-cabinet/sync';
import type pg from 'pg';

/** One statement for the whole turn, however many events: an array per column, and the new version. */
const APPEND = {
  name: 'append-events',
  text: `
    with moved as (update meetings set version = $2 where meeting_id = $1)
    insert into events (meeting_id, version, command_id, ordinal, by, at, salt, body)
    select $1, version, command_id, ordinal, by, at, salt, body
    from unnest($3::integer[], $4::text[], $5::integer[], $6::text[], $7::timestamptz[], $8::text[],
      string_to_array($9, chr(10))::json[]) as event (version, command_id, ordinal, by, at, salt, body)`,
};

/** Writes the events of a turn, whose versions follow the meeting's; nothing when there are none. */
export async function appendEvents(
  connection: pg.PoolClient,
  meetingId: string,
  events: readonly StoredEvent[],
): Promise<void> {
  const last = events.at(-1);
  if (!last) return;
  const columns = [
    events.map((event) => event.version),
    events.map((event) => event.commandId),
    ordinals(events),
    events.map((event) => event.by),
    events.map((event) => event.at),
    events.map((event) => event.salt),
    // JSON holds no line break: lines need none of the quoting that an array does.
    events.map((event) => JSON.stringify(event.event)).join('\n'),
  ];
  await connection.query({ ...APPEND, values: [meetingId, last.version, ...columns] });
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
