import type { MailLog } from '@e-cabinet/protocol';
import { mailOfBody, retryMail } from '@e-cabinet/storage';
import { type RequestHandler, Router } from 'express';
import { inBody } from '../identity/may.ts';
import { pathPart } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET /api/bodies/:bodyId/mail`, `POST /api/bodies/:bodyId/mail/retry` */
export function mailLogRoute(parts: RouteParts): Router {
  const may = [parts.signedIn, inBody(parts.database, 'see mail')];
  return Router()
    .get('/api/bodies/:bodyId/mail', may, listMail(parts))
    .post('/api/bodies/:bodyId/mail/retry', may, retry(parts));
}

function listMail({ config, database }: RouteParts): RequestHandler {
  return async (request, response) => {
    const mail = await mailOfBody(database.kysely, pathPart(request, 'bodyId'));
    const answer: MailLog = { configured: config.smtp !== null, mail };
    response.json(answer);
  };
}

function retry({ database, now }: RouteParts): RequestHandler {
  return async (request, response) => {
    await retryMail(database.kysely, pathPart(request, 'bodyId'), now());
    response.sendStatus(204);
  };
}
