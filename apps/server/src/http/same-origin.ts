import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request comes from our own pages or from no page at all. Browsers send `Sec-Fetch-Site` on
 * https and on localhost, and `Origin` with every cross-origin request that is not a plain GET; a
 * program sends neither and carries nobody's cookies. (The check of Go's `http.CrossOriginProtection`.)
 * @param publicUrl null: the origin must be the host that was asked
 */
export function isOurOrigin(headers: IncomingHttpHeaders, publicUrl: URL | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (publicUrl) return origin === publicUrl.origin;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Refuses what another site makes a browser send: together with SameSite cookies it closes CSRF. */
export function sameOriginOnly(publicUrl: URL | null): RequestHandler {
  return (request, response, next) => {
    if (SAFE_METHODS.has(request.method) || isOurOrigin(request.headers, publicUrl)) next();
    else refuse(response, 'foreign-origin');
  };
}
