import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createInProcessBus,
  createInProcessSessionState,
  createLog,
  openRoad,
  openSockets,
} from '@e-cabinet/server';
import { createEventLog, type DatabaseSettings, migrate, openDatabase } from '@e-cabinet/storage';

/** The road as it is in the server; only who somebody is, is believed from the cookie. */
async function start(settings: DatabaseSettings): Promise<void> {
  const database = await openDatabase(settings, {
    onFailure: (error) => {
      throw error;
    },
  });
  await migrate(database);
  const logger = createLog('error');
  const httpServer = createServer();
  const io = openSockets({
    httpServer,
    authenticate: async ({ headers }) => {
      const personId = /bench=([^;]+)/.exec(headers.cookie ?? '')?.[1];
      return personId ? { personId, sessionId: personId } : null;
    },
    isOwnOrigin: () => true,
    unitsOf: async () => [],
  });
  openRoad({
    io,
    log: createEventLog({ pool: database.pool, randomBytes }),
    bus: createInProcessBus(logger),
    state: createInProcessSessionState({ monotonic: () => performance.now() }),
    door: {
      isSecretaryOf: async () => true,
      secretariesOf: async () => [],
      belongsToUnit: async () => false,
      fileFacts: async () => null,
    },
    logger,
    now: Date.now,
    // What is measured is the road, not the patience of its door.
    messagesPerTenSeconds: 1_000_000,
    inSession: async () => [],
    onSessionsEnded: () => () => undefined,
    used: () => undefined,
  });
  httpServer.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
    process.send?.({ port: (httpServer.address() as AddressInfo).port });
  });
  process.once('disconnect', () => void database.close().then(() => process.exit(0)));
}

process.once('message', (settings) => void start(settings as DatabaseSettings));
