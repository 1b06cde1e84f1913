import type { Database } from '@e-cabinet/storage';
import type { Bus } from '@e-cabinet/sync';
import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';
import type { LoginSessions } from '../identity/login-sessions.ts';
import type { Throttle } from '../identity/throttle.ts';
import type { Signer } from '../sealing/signing-key.ts';

/** What the routes of people and bodies need. */
export interface RouteParts {
  readonly config: Config;
  readonly database: Database;
  readonly sessions: LoginSessions;
  readonly throttle: Throttle;
  readonly signer: Signer;
  readonly bus: Bus;
  /** Lets signed-in people pass. */
  readonly signedIn: RequestHandler;
  readonly now: () => Date;
  readonly newId: () => string;
}
