import { UPLOAD_HEADER } from '@e-cabinet/protocol';
import express, { type RequestHandler } from 'express';
import { refuse } from './refuse.ts';

/** The longest JSON is a pasted list of people; papers do not come this way. */
const JSON_LIMIT = '256kb';

/**
 * Reads JSON bodies and refuses every other kind, which a form of another site could send. A request
 * with the upload header passes with its body unread, for the route that streams it.
 */
export function jsonOnly(): RequestHandler[] {
  return [onlyJson, express.json({ limit: JSON_LIMIT, strict: true, inflate: false })];
}

const onlyJson: RequestHandler = (request, response, next) => {
  const { headers } = request;
  const hasBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (!hasBody || headers[UPLOAD_HEADER.name] === UPLOAD_HEADER.value) return next();
  if (request.is('application/json') && headers['content-encoding'] === undefined) return next();
  refuse(response, 'wrong-content-type');
};
