import { randomBytes } from 'node:crypto';
import { createEventLog } from '@e-cabinet/storage';
import type { EventLog } from '@e-cabinet/sync';
import type { TestServer } from './server.ts';

/** The log of a server, read beside it. */
export function logOf({ parts }: TestServer): EventLog {
  return createEventLog({ pool: parts.database.pool, randomBytes });
}

export async function versionOf(server: TestServer, meetingId: string): Promise<number> {
  return (await logOf(server).versions([meetingId])).get(meetingId) ?? 0;
}
