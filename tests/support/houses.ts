import { startServer, type TestServer } from './server.ts';
import { startTwoServers } from './two-servers.ts';

/** The servers that a meeting can be attended at, however many. */
export interface Standing {
  readonly servers: readonly TestServer[];
  stop(): Promise<void>;
}

async function oneServer(): Promise<Standing> {
  const server = await startServer();
  return { servers: [server], stop: () => server.stop() };
}

/** The two ways of standing: what holds must hold in both. */
export const HOUSES: readonly { readonly name: string; open(): Promise<Standing> }[] = [
  { name: 'one process on the embedded database', open: oneServer },
  { name: 'two processes on PostgreSQL and Redis', open: startTwoServers },
];
