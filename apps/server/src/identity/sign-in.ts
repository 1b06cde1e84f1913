import type { SignInRequest } from '@e-cabinet/protocol';
import {
  type AccountRecord,
  accountByLogin,
  accountOfPerson,
  type Database,
  recordSignIn,
  type SignInOutcome,
} from '@e-cabinet/storage';
import type { Request } from 'express';
import { type Asker, addressOf, deviceOf } from '../http/requests.ts';
import type { LoginSessions } from './login-sessions.ts';
import { isPassword } from './passwords.ts';
import type { Throttle } from './throttle.ts';

export interface SignInParts {
  readonly database: Database;
  readonly sessions: LoginSessions;
  readonly throttle: Throttle;
  readonly now: () => Date;
}

export type SignInRefused =
  | { readonly refusal: 'wrong-credentials' }
  | { readonly refusal: 'too-many-attempts'; readonly retryAfterSeconds: number };

/** Signs in by login and password. Whether the login exists shows neither in the answer nor in its time. */
export async function signIn(
  parts: SignInParts,
  request: Request,
  given: SignInRequest,
): Promise<Asker | SignInRefused> {
  const { database, throttle } = parts;
  const address = addressOf(request);
  const record = (personId: string | null, outcome: SignInOutcome) =>
    recordSignIn(database.kysely, {
      at: parts.now(),
      personId,
      address,
      device: deviceOf(request),
      outcome,
    });
  const throttled = await throttle.attempt(given.login, address);
  const account = await accountByLogin(database.kysely, given.login);
  if (throttled) {
    if (throttled.first) await record(account?.personId ?? null, 'too-many-attempts');
    return { refusal: 'too-many-attempts', retryAfterSeconds: throttled.retryAfterSeconds };
  }
  const right = await isPassword(account?.passwordHash ?? null, given.password);
  if (!account || !right || account.disabled) {
    await record(account?.personId ?? null, outcomeOf(account, right));
    return { refusal: 'wrong-credentials' };
  }
  await throttle.forgive(given.login, address);
  const asker = await parts.sessions.start(request, account.personId, { demonstration: false });
  if (!(await isUnchanged(database, account))) return leave(parts, asker);
  await record(account.personId, 'signed-in');
  return asker;
}

function outcomeOf(account: AccountRecord | null, right: boolean): SignInOutcome {
  if (!account) return 'unknown-login';
  return right ? 'disabled' : 'wrong-password';
}

/** Whoever disabled the account or changed its password meanwhile could not yet end this session. */
async function isUnchanged(database: Database, before: AccountRecord): Promise<boolean> {
  const account = await accountOfPerson(database.kysely, before.personId);
  return account?.passwordHash === before.passwordHash && !account.disabled;
}

async function leave(parts: SignInParts, { personId, sessionId }: Asker): Promise<SignInRefused> {
  const mine = (await parts.sessions.of(personId)).filter((each) => each.id === sessionId);
  await parts.sessions.end(mine);
  return { refusal: 'wrong-credentials' };
}
