import path from 'node:path';
import { operatorCommand, Usage } from './operator-command.ts';
import { bringIn } from './whole-session/bring-in.ts';
import { wholeSessionParts } from './whole-session/parts.ts';

/** Brings a session in: `npm run bring-in -- <file.zip>`. Servers on PostgreSQL may run meanwhile. */
await operatorCommand(async (database, config) => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Usage('npm run bring-in -- <file.zip>');
  const parts = await wholeSessionParts(database, config);
  const { meetingId, events, files } = await bringIn(parts, path.resolve(file));
  return `${meetingId}: ${events.length} records and ${files.length} files brought in`;
});
