import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Application, type ApplicationParts, createApplication } from './app.ts';
import { ATTACHMENTS, type Attached } from './attach.ts';
import { seedDemonstration } from './demonstration/seed.ts';
import { setUpPath } from './identity/set-up.ts';
import { drain } from './stopping.ts';

/** Thousands of tablets may come back in the same second; with Node's 511 they would have to try twice. */
const LISTEN_BACKLOG = 4_096;

export interface RunningServer {
  readonly application: Application;
  /** Where it answers, as people reach it. */
  readonly url: string;
  /** The one-time path by which the first administrator signs in; null when it is not needed. */
  readonly setUpPath: string | null;
  /** Lets requests finish, then lets go of the port. The parts stay open: whoever opened them closes them. */
  stop(): Promise<void>;
}

/** Starts a whole server on opened parts. */
export async function runServer(
  parts: ApplicationParts,
  attachments = ATTACHMENTS,
): Promise<RunningServer> {
  const { config } = parts;
  const application = await createApplication(parts);
  if (config.demonstration) await seedDemonstration(parts.database, parts.now());
  const attached: Attached[] = [];
  for (const attach of attachments) attached.unshift(await attach(application, parts));
  const { server, identity } = application;
  server.listen({ host: config.host, port: config.port, backlog: LISTEN_BACKLOG });
  await once(server, 'listening');
  identity.endings.start();
  identity.lifetimes.start();
  return {
    application,
    url: config.publicUrl?.origin ?? localUrl(server.address() as AddressInfo),
    setUpPath: config.demonstration ? null : await setUpPath(parts),
    async stop() {
      application.announceStop();
      const drained = drain(server, config.stopSeconds * 1_000);
      for (const each of attached) await each.stop();
      identity.endings.stop();
      identity.lifetimes.stop();
      await drained;
    },
  };
}

function localUrl({ address, port }: AddressInfo): string {
  const anywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'];
  const host = address.includes(':') ? `[${address}]` : address;
  return `http://${anywhere.includes(address) ? 'localhost' : host}:${port}`;
}
