import { passwordChange, passwordFromLink } from '@e-cabinet/protocol';
import { accountOfPerson } from '@e-cabinet/storage';
import { Router } from 'express';
import { changePassword, passwordFromLink as takeLink } from '../identity/change-password.ts';
import { refuse } from './refuse.ts';
import { addressOf, askerOf, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `POST /api/password`, `POST /api/password-from-link` */
export function passwordRoute(parts: RouteParts): Router {
  const router = Router();
  router.post('/api/password', parts.signedIn, ownPassword(parts));
  router.post('/api/password-from-link', fromLink(parts));
  return router;
}

function ownPassword({ database, sessions, throttle }: RouteParts) {
  return withBody(passwordChange, async (given, request, response) => {
    const { personId, sessionId } = askerOf(response);
    const account = await accountOfPerson(database.kysely, personId);
    if (!account) return refuse(response, 'no-account');
    // A session left open on a shared tablet is no place to guess the password from.
    const throttled = await throttle.attempt(account.login, addressOf(request));
    if (throttled) {
      const { retryAfterSeconds } = throttled;
      return refuse(response, 'too-many-attempts', { retryAfterSeconds });
    }
    const refused = await changePassword(database, account, given);
    if (refused?.refusal !== 'wrong-credentials') {
      await throttle.forgive(account.login, addressOf(request));
    }
    if (refused) return refuse(response, refused.refusal);
    await sessions.endAll(personId, sessionId);
    response.sendStatus(204);
  });
}

function fromLink({ database, sessions, now }: RouteParts) {
  return withBody(passwordFromLink, async (given, _request, response) => {
    const outcome = await takeLink(database, given, now());
    if ('refusal' in outcome) return refuse(response, outcome.refusal);
    await sessions.endAll(outcome.personId);
    response.sendStatus(204);
  });
}
