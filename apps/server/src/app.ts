import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Condition } from '@e-cabinet/sync';
import express, { type Express, type Request, Router } from 'express';
import { failures } from './http/failures.ts';
import { healthRoute } from './http/health.ts';
import { jsonOnly } from './http/json-only.ts';
import { noStore } from './http/no-store.ts';
import { peopleAndBodiesRoutes } from './http/people-and-bodies.ts';
import { refuse } from './http/refuse.ts';
import { requestLog } from './http/request-log.ts';
import { isOurOrigin, sameOriginOnly } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { WEB_APP_DIRECTORY, webApp } from './http/web-app.ts';
import { type Identity, openIdentity } from './identity/identity.ts';
import { askerOfSession } from './identity/signed-in.ts';
import type { Parts } from './parts.ts';

/** A large scan over a slow line of a province takes its time; a connection that trickles does not live for ever. */
const REQUEST_TIMEOUT_MS = 15 * 60_000;
/** Longer than a proxy keeps its connections idle, so that the proxy closes them first. */
const KEEP_ALIVE_MS = 65_000;

export interface Application {
  readonly express: Express;
  readonly server: Server;
  readonly identity: Identity;
  /** Further routes, with their full paths: behind the checks of origin and kind, with the session read. */
  readonly routes: Router;
  /** Routes of which nothing is logged and that know of no login session: before all others. */
  readonly unlogged: Router;
  /** What `GET /health` reports as degraded, by name. */
  readonly conditions: Map<string, () => Condition>;
  /** Who sends a request; null when nobody is signed in. */
  readonly personOf: (request: Request) => string | null;
  /** Whether a page of ours opens a socket. */
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
  /** From now on `/health` says "not ready". */
  readonly announceStop: () => void;
}

export interface ApplicationParts extends Parts {
  /** Where the built web application lies; default: beside this one. */
  readonly webApp?: string;
}

/** Builds the whole HTTP application and starts nothing. */
export async function createApplication(parts: ApplicationParts): Promise<Application> {
  const { config, log } = parts;
  const identity = await openIdentity(parts);
  const conditions = conditionsOf(parts);
  let stopping = false;
  const routes = Router();
  const unlogged = Router();

  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', config.trustProxy).set('query parser', 'simple');
  app.use(securityHeaders(config.publicUrl), unlogged, requestLog(log, parts.newId));
  app.use(healthRoute({ ...parts, conditions, isStopping: () => stopping }));
  app.use('/api', noStore, sameOriginOnly(config.publicUrl), jsonOnly(), identity.read);
  app.use(peopleAndBodiesRoutes({ ...parts, ...identity }), routes);
  app.use('/api', (_request, response) => refuse(response, 'not-found'));
  app.use(webApp(parts.webApp ?? WEB_APP_DIRECTORY));
  app.use((_request, response) => refuse(response, 'not-found'));
  app.use(failures(log));

  return {
    express: app,
    server: serverFor(app),
    identity,
    routes,
    unlogged,
    conditions,
    personOf: ({ session }) => askerOfSession(session, config, parts.now())?.personId ?? null,
    isOwnOrigin: ({ headers }) => isOurOrigin(headers, config.publicUrl),
    announceStop() {
      stopping = true;
    },
  };
}

function conditionsOf({ redis, sessionState, bus }: Parts): Map<string, () => Condition> {
  const conditions = new Map<string, () => Condition>([
    ['session-state', () => sessionState.condition()],
    ['bus', () => bus.condition()],
  ]);
  if (redis) conditions.set('login-sessions', () => redis.condition());
  return conditions;
}

function serverFor(app: Express): Server {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}
