import { type NotebookAnswer, notebookChange, noteChanges } from '@e-cabinet/protocol';
import { keepNotebook, keepNotes, notebookOf, notesAfter } from '@e-cabinet/storage';
import { type Request, type Response, Router } from 'express';
import { refuse } from './refuse.ts';
import { askerOf, withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `GET|PUT /api/notebook`, `GET|POST /api/notes`: each person's own, and nobody else's. */
export function notesRoute(parts: RouteParts): Router {
  const { database, signedIn, bus } = parts;
  const router = Router();
  router.get('/api/notebook', signedIn, async (_request, response) => {
    const notebook = await notebookOf(database.kysely, askerOf(response).personId);
    response.json({ notebook } satisfies NotebookAnswer);
  });
  router.put(
    '/api/notebook',
    signedIn,
    withBody(notebookChange, async (change, _request, response) => {
      const kept = await keepNotebook(database.kysely, askerOf(response).personId, change);
      if (kept) response.sendStatus(204);
      else refuse(response, 'notebook-changed');
    }),
  );
  router.get('/api/notes', signedIn, (request, response) => notesSince(parts, request, response));
  router.post(
    '/api/notes',
    signedIn,
    withBody(noteChanges, async ({ notes }, _request, response) => {
      const { personId } = askerOf(response);
      const kept = await keepNotes(database.kysely, personId, notes);
      if (typeof kept === 'string') return refuse(response, kept);
      response.json(kept);
      if (kept.kept.length > 0) await bus.publish({ kind: 'notes-moved', personId });
    }),
  );
  return router;
}

async function notesSince({ database }: RouteParts, { query }: Request, response: Response) {
  const after = Number(query.after ?? 0);
  if (!Number.isSafeInteger(after) || after < 0) {
    return refuse(response, 'malformed-request', { field: 'after', problem: 'custom' });
  }
  response.json(await notesAfter(database.kysely, askerOf(response).personId, after));
}
