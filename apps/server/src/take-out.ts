import path from 'node:path';
import { operatorCommand, Usage } from './operator-command.ts';
import { wholeSessionParts } from './whole-session/parts.ts';
import { takeOut } from './whole-session/take-out.ts';

/** Takes a session out whole: `npm run take-out -- <meeting id> <file.zip>`. Servers on PostgreSQL may run meanwhile. */
await operatorCommand(async (database, config) => {
  const [meetingId, file] = process.argv.slice(2);
  if (!meetingId || !file) throw new Usage('npm run take-out -- <meeting id> <file.zip>');
  const parts = await wholeSessionParts(database, config);
  const { events, files } = await takeOut(parts, meetingId, path.resolve(file));
  return `${events.length} records and ${files.length} files written to ${file}`;
});
