import { setUpRequest } from '@e-cabinet/protocol';
import { Router } from 'express';
import { setUp } from '../identity/set-up.ts';
import { answerWithMe } from './me.ts';
import { refuse } from './refuse.ts';
import { withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';
import { secureOnly } from './secure-only.ts';

/** `POST /api/set-up` */
export function setUpRoute(parts: RouteParts): Router {
  return Router().post(
    '/api/set-up',
    secureOnly(parts.config),
    withBody(setUpRequest, async (given, request, response) => {
      const outcome = await setUp(parts, given);
      if ('refusal' in outcome) return refuse(response, outcome.refusal);
      const { personId } = outcome;
      const asker = await parts.sessions.start(request, personId, { demonstration: false });
      await answerWithMe(parts, response, asker, 201);
    }),
  );
}
