import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CommandAnswer } from '@e-cabinet/protocol';
import {
  createInProcessBallotBox,
  createInProcessBus,
  createInProcessSessionState,
  createLog,
  openRoad,
  openSigner,
  openSockets,
  type RunningRoad,
  readConfig,
} from '@e-cabinet/server';
import { createEventLog, type DatabaseSettings, migrate, openDatabase } from '@e-cabinet/storage';
import type { Casting } from './start.ts';

/** Everybody is of the secretariat, and nothing outside of the meeting is asked for. */
const DOOR = {
  isSecretaryOf: async () => true,
  secretariesOf: async () => [],
  belongsToUnit: async () => false,
  roomToTake: async () => null,
  submittedMatter: async () => null,
  fileFacts: async () => null,
} as const;

/** The road as it is in the server; only who somebody is, is believed from the cookie. */
async function start(settings: DatabaseSettings): Promise<void> {
  const database = await openDatabase(settings, {
    onFailure: (error) => {
      throw error;
    },
  });
  await migrate(database);
  const logger = createLog('error');
  const key = randomBytes(32).toString('base64');
  const signer = await openSigner(readConfig({ ECABINET_SIGNING_KEY: key }));
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
  const { meetings } = openRoad({
    io,
    log: createEventLog({ pool: database.pool, randomBytes }),
    bus: createInProcessBus(logger),
    state: createInProcessSessionState({ monotonic: () => performance.now() }),
    ballotBox: createInProcessBallotBox(),
    door: DOOR,
    logger,
    signer,
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
  process.on('message', (order: object) => {
    if ('questionId' in order) void castOn(meetings, order as Casting);
  });
  process.once('disconnect', () => void database.close().then(() => process.exit(0)));
}

/** The road without its sockets: each voter casts again as soon as the ballot before is recorded. */
async function castOn(meetings: RunningRoad['meetings'], order: Casting): Promise<void> {
  const { meetingId, questionId, voters, seconds } = order;
  const { turn } = await meetings.open(meetingId);
  const began = performance.now();
  let recorded = 0;
  const cast = (personId: string, choice: string, replaces: number | null) =>
    new Promise<CommandAnswer>((answer) => {
      const command = { type: 'cast-ballot', replaces, questionId, choice, comment: '' } as const;
      const sender = { kind: 'person', personId, unitIds: [], officeSeatId: null } as const;
      turn.submit({ id: randomUUID(), command, sender, at: new Date().toISOString(), answer });
    });
  const keepCasting = async (personId: string) => {
    // There may be a ballot from before; the first refusal names it.
    let [last, choice]: [number | null, string] = [null, 'agree'];
    while (performance.now() - began < seconds * 1_000) {
      const answer = await cast(personId, choice, last);
      if (!answer.accepted) last = Number(answer.facts.version);
      else if (answer.events > 0) last = answer.version;
      if (answer.accepted) choice = choice === 'agree' ? 'disagree' : 'agree';
      if (answer.accepted) recorded += answer.events;
    }
  };
  await Promise.all(voters.map(keepCasting));
  process.send?.({ recorded, seconds: (performance.now() - began) / 1_000 });
}

process.once('message', (settings) => void start(settings as DatabaseSettings));
