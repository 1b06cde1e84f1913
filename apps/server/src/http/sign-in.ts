import { signInRequest } from '@e-cabinet/protocol';
import { Router } from 'express';
import { signIn } from '../identity/sign-in.ts';
import { answerWithMe } from './me.ts';
import { refuse } from './refuse.ts';
import { withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';
import { secureOnly } from './secure-only.ts';

/** `POST /api/sign-in` */
export function signInRoute(parts: RouteParts): Router {
  return Router().post(
    '/api/sign-in',
    secureOnly(parts.config),
    withBody(signInRequest, async (given, request, response) => {
      const outcome = await signIn(parts, request, given);
      if (!('refusal' in outcome)) return answerWithMe(parts, response, outcome);
      const { refusal, ...facts } = outcome;
      refuse(response, refusal, facts);
    }),
  );
}
