import { searchQuery } from '@e-cabinet/protocol';
import { type RequestHandler, Router } from 'express';
import { paceOfConnections } from '../road/pace.ts';
import type { ReadableParts } from '../search/readable-meetings.ts';
import { search } from '../search/search.ts';
import { refuse } from './refuse.ts';
import { askerOf, withBody } from './requests.ts';

export interface SearchRouteParts extends ReadableParts {
  readonly requireSignedIn: RequestHandler;
}

/** More than anybody asks who reads what was found. */
const SEARCHES_PER_TEN_SECONDS = 20;

/** `POST /api/search`, see `searchQuery` of the protocol. */
export function searchRoute(parts: SearchRouteParts): Router {
  const pace = paceOfConnections(SEARCHES_PER_TEN_SECONDS);
  return Router().post(
    '/api/search',
    parts.requireSignedIn,
    withBody(searchQuery, async ({ words }, _request, response) => {
      const { personId } = askerOf(response);
      const wait = await pace(personId);
      if (wait > 0) {
        const retryAfterSeconds = Math.ceil(wait / 1_000);
        return refuse(response, 'too-many-attempts', { retryAfterSeconds });
      }
      response.json(await search(parts, personId, words));
    }),
  );
}
