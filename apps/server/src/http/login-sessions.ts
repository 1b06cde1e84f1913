import type { LoginSession, LoginSessions } from '@e-cabinet/protocol';
import type { LoginSessionRecord } from '@e-cabinet/storage';
import { Router } from 'express';
import { forgetPapers } from './forget-papers.ts';
import { refuse } from './refuse.ts';
import { askerOf, pathPart } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET /api/sessions`, `DELETE /api/sessions`, `DELETE /api/sessions/:sessionId` */
export function loginSessionsRoute({ sessions, signedIn }: RouteParts): Router {
  const router = Router();
  router.get('/api/sessions', signedIn, async (_request, response) => {
    const { personId, sessionId } = askerOf(response);
    const records = await sessions.of(personId);
    const answer: LoginSessions = { sessions: records.map((each) => shown(each, sessionId)) };
    response.json(answer);
  });
  router.delete('/api/sessions', signedIn, async (_request, response) => {
    await sessions.endAll(askerOf(response).personId);
    forgetPapers(response).sendStatus(204);
  });
  router.delete('/api/sessions/:sessionId', signedIn, async (request, response) => {
    const { personId, sessionId } = askerOf(response);
    const mine = await sessions.of(personId);
    const one = mine.filter((each) => each.id === pathPart(request, 'sessionId'));
    if (one.length === 0) return refuse(response, 'not-found');
    await sessions.end(one);
    if (one[0]?.id === sessionId) forgetPapers(response);
    response.sendStatus(204);
  });
  return router;
}

function shown(record: LoginSessionRecord, current: string): LoginSession {
  const { id, device, address, firstSeen, lastSeen } = record;
  return {
    id,
    device,
    address,
    firstSeen: firstSeen.toISOString(),
    lastSeen: lastSeen.toISOString(),
    current: id === current,
  };
}
