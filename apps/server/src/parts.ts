import { randomUUID } from 'node:crypto';
import { type Database, migrate, openDatabase } from '@e-cabinet/storage';
import type { BallotBox, Bus, SessionState } from '@e-cabinet/sync';
import type { Config } from './config.ts';
import type { Log } from './logs.ts';
import { openSigner, type Signer } from './sealing/signing-key.ts';
import { createInProcessBallotBox } from './session-state/in-process-ballot-box.ts';
import { createInProcessBus } from './session-state/in-process-bus.ts';
import { createInProcessSessionState } from './session-state/in-process-session-state.ts';
import { createRedisBallotBox } from './session-state/redis-ballot-box.ts';
import { createRedisBus } from './session-state/redis-bus.ts';
import { openRedis, type RedisLink } from './session-state/redis-link.ts';
import { createRedisSessionState } from './session-state/redis-session-state.ts';

/** What an application is built of: everything outside the process, the clock and the identifiers. */
export interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  /** null: this process is the whole installation. */
  readonly redis: RedisLink | null;
  readonly sessionState: SessionState;
  readonly ballotBox: BallotBox;
  readonly bus: Bus;
  /** Signs receipts of ballots and result sheets. */
  readonly signer: Signer;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * Opens the records (and brings their tables up to date) and the session state. Whoever opens them closes them.
 * @param onRecordsLost the embedded records ended by themselves: this process has to end too
 */
export async function openParts(
  config: Config,
  log: Log,
  onRecordsLost: (error: Error) => void,
): Promise<Parts> {
  const signer = await openSigner(config);
  const database = await openDatabase(config.database, { onFailure: onRecordsLost });
  try {
    await migrate(database);
    const outside = config.redisUrl ? await shared(config.redisUrl, log) : alone(log);
    return { config, log, database, signer, now: () => new Date(), newId: randomUUID, ...outside };
  } catch (error) {
    await database.close();
    throw error;
  }
}

export async function closeParts(parts: Parts): Promise<void> {
  await parts.bus.close();
  await parts.sessionState.close();
  await parts.redis?.close();
  await parts.database.close();
}

type Outside = Pick<Parts, 'redis' | 'sessionState' | 'ballotBox' | 'bus'>;

function alone(log: Log): Outside {
  return {
    redis: null,
    sessionState: createInProcessSessionState({ monotonic: () => performance.now() }),
    ballotBox: createInProcessBallotBox(),
    bus: createInProcessBus(log),
  };
}

async function shared(url: string, log: Log): Promise<Outside> {
  const redis = await openRedis(url, log);
  return {
    redis,
    sessionState: createRedisSessionState(redis, log),
    ballotBox: createRedisBallotBox(redis),
    bus: await createRedisBus(redis, randomUUID(), log),
  };
}
