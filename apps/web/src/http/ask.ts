import type { RefusalCode } from '../words/refusal-code.ts';
import { type Answer, type Refused, refused } from './answer.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One request to our own server, with the session's cookie. `T` is the answer's shape as the
 * protocol states it; the server is believed. Refusals and a lost network are values.
 */
export async function ask<T>(
  method: Method,
  path: string,
  body?: object,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
      body: body ? JSON.stringify(body) : null,
      signal: signal ?? null,
    });
    if (!response.ok) return readRefusal(response);
    return { ok: true, value: (response.status === 204 ? undefined : await response.json()) as T };
  } catch (problem) {
    if (signal?.aborted) throw problem;
    return refused(problem instanceof SyntaxError ? 'unexpected-answer' : 'unreachable');
  }
}

/** A proxy in between may answer with a page of its own instead of a refusal. */
export async function readRefusal(response: Response): Promise<Refused> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('refusal' in body)) {
    return refused(response.status >= 502 ? 'unreachable' : 'unexpected-answer');
  }
  const { refusal, ...facts } = body;
  return refused(refusal as RefusalCode, facts as Refused['facts']);
}
