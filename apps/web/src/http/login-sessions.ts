import type { LoginSessions } from '@e-cabinet/protocol';
import { queryOptions } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { granted } from './query-client.ts';

/** Where the person is signed in, the latest first. */
export const loginSessionsQuery = queryOptions({
  queryKey: ['login-sessions'],
  queryFn: async ({ signal }) =>
    (await granted(ask<LoginSessions>('GET', '/api/sessions', undefined, signal))).sessions,
});

export function endLoginSession(sessionId: string): Promise<Answer<void>> {
  return ask('DELETE', `/api/sessions/${encodeURIComponent(sessionId)}`);
}

/** Ends all, this device's included. */
export function endAllLoginSessions(): Promise<Answer<void>> {
  return ask('DELETE', '/api/sessions');
}
