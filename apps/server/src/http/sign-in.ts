import { signInRequest } from '@e-cabinet/protocol';
import { Router } from 'express';
import { isSecure } from '../identity/session-middleware.ts';
import { signIn } from '../identity/sign-in.ts';
import { answerWithMe } from './me.ts';
import { refuse } from './refuse.ts';
import { withBody } from './requests.ts';
import type { RouteParts } from './route-parts.ts';

/** `POST /api/sign-in` */
export function signInRoute(parts: RouteParts): Router {
  return Router().post(
    '/api/sign-in',
    withBody(signInRequest, async (given, request, response) => {
      // A Secure cookie would not be sent: say so instead of signing in for nothing.
      if (isSecure(parts.config) && !request.secure) return refuse(response, 'insecure-connection');
      const outcome = await signIn(parts, request, given);
      if (!('refusal' in outcome)) return answerWithMe(parts, response, outcome);
      const { refusal, ...facts } = outcome;
      refuse(response, refusal, facts);
    }),
  );
}
