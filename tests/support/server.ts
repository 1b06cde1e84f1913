import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ATTACHMENTS,
  type Attach,
  closeParts,
  createLog,
  type Environment,
  type Log,
  openParts,
  type Parts,
  type RunningServer,
  readConfig,
  runServer,
} from '@e-cabinet/server';
import { filesWithoutTexts } from '@e-cabinet/storage';
import { copyStaged } from './staged-data.ts';
import { type Visitor, visitor } from './visitor.ts';

const LOOK_EVERY_MS = 100;

export interface ServerOptions {
  /** `postgres://…`; without it an embedded database, unsynced, in a directory of its own. */
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  /** What the server keeps on disk; without it a temporary directory, removed at the stop. */
  readonly dataDir?: string;
  /** Variables of the environment, over those of a test. */
  readonly environment?: Environment;
  readonly log?: Log;
  readonly now?: () => Date;
  readonly webApp?: string;
  /** Default: everything a whole server has. */
  readonly attachments?: readonly Attach[];
}

export interface TestServer {
  readonly url: string;
  readonly running: RunningServer;
  readonly parts: Parts;
  stop(): Promise<void>;
  /** Somebody who has not signed in. */
  visitor(headers?: Record<string, string>): Visitor;
  /** Takes an office of the demonstration. */
  signIn(personId: string): Promise<Visitor>;
}

/** All that a participant needs of a server, in whatever process it runs. */
export type Door = Pick<TestServer, 'url' | 'signIn'>;

/** A whole server in this process, on a free port, with the demonstration on unless told otherwise. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await freshData(options));
  const config = readConfig({
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: options.databaseUrl,
    REDIS_URL: options.redisUrl,
    ECABINET_DATA_DIR: dataDir,
    ECABINET_EMBEDDED_SYNC: 'off',
    ECABINET_DEMONSTRATION: 'on',
    ECABINET_STOP_SECONDS: '2',
    ...options.environment,
  });
  const opened = await openParts(config, options.log ?? createLog('silent'), () => {});
  const parts = {
    ...opened,
    ...(options.now && { now: options.now }),
    ...(options.webApp && { webApp: options.webApp }),
  };
  const running = await runServer(parts, options.attachments ?? ATTACHMENTS);
  const url = localUrl(running);
  return {
    url,
    running,
    parts,
    visitor: (headers) => visitor(url, headers),
    async signIn(personId) {
      const who = visitor(url);
      const { status } = await who.post('/api/demonstration/sign-in', { personId });
      if (status !== 200) throw new Error(`${personId} could not sign in: ${status}`);
      return who;
    },
    async stop() {
      await running.stop();
      await closeParts(parts);
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A directory of its own, with a database and the demonstration in it where that is no matter of the test. */
async function freshData({ databaseUrl, now, environment }: ServerOptions): Promise<string> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'e-cabinet-server-'));
  if (databaseUrl || now) return dataDir;
  const demonstration = environment?.ECABINET_DEMONSTRATION !== 'off';
  await copyStaged(demonstration ? 'demonstration' : 'empty', dataDir, async (making) => {
    const ECABINET_DEMONSTRATION = demonstration ? 'on' : 'off';
    const server = await startServer({ dataDir: making, environment: { ECABINET_DEMONSTRATION } });
    // Every server that begins with a copy would take them again.
    await textsTaken(server.parts.database);
    await server.stop();
  });
  return dataDir;
}

/** Resolves when no file waits for its texts to be taken. */
export async function textsTaken({ kysely }: Parts['database']): Promise<void> {
  while ((await filesWithoutTexts(kysely)).length > 0) await pause(LOOK_EVERY_MS);
}

/** Not the public address, which no test has. */
function localUrl({ application }: RunningServer): string {
  const address = application.server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return `http://127.0.0.1:${address.port}`;
}
