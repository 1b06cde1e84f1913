import { startPostgres, type TestPostgres } from './postgres.ts';
import { startRedis, type TestRedis } from './redis.ts';
import { type ServerOptions, startServer, type TestServer } from './server.ts';

/** Two servers of one installation, as in the cluster: one PostgreSQL, one Redis, one secret, one key. */
export interface TwoServers {
  readonly servers: readonly [TestServer, TestServer];
  readonly postgres: TestPostgres;
  readonly redis: TestRedis;
  /** What every server of this installation is started with. */
  readonly common: ServerOptions;
  stop(): Promise<void>;
}

const SECRETS = {
  ECABINET_SESSION_SECRET: 'a-secret-that-both-of-these-test-servers-know',
  ECABINET_SIGNING_KEY: Buffer.alloc(32, 'a key of both servers').toString('base64'),
};

/** @param more beside what they share */
export async function startTwoServers(more: ServerOptions = {}): Promise<TwoServers> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const common = {
    ...more,
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    environment: { ...SECRETS, ...more.environment },
  };
  // One after the other: the first prepares the demonstration.
  const servers = [await startServer(common), await startServer(common)] as const;
  return {
    servers,
    postgres,
    redis,
    common,
    async stop() {
      await Promise.all(servers.map((server) => server.stop()));
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
}
