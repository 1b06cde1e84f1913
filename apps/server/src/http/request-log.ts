import type { Request, RequestHandler } from 'express';
import type { Log } from '../logs.ts';

/**
 * One line per request: the pattern of its route, never its path (which names things), its query, its
 * body, its cookies or its headers.
 */
export function requestLog(log: Log, newId: () => string): RequestHandler {
  return (request, response, next) => {
    const requestId = newId();
    const began = performance.now();
    response.locals.requestId = requestId;
    response.setHeader('x-request-id', requestId);
    response.on('close', () => {
      const { method } = request;
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const about = { requestId, method, route: routeOf(request), status: response.statusCode, ms };
      const cut = response.writableFinished ? {} : { cut: true };
      // Assets and the probes of a load balancer are of no interest while they succeed.
      const quiet = about.route === 'page' || about.route === '/health';
      log[quiet && about.status < 400 ? 'debug' : 'info']({ ...about, ...cut }, 'request');
    });
    next();
  };
}

function routeOf(request: Request): string {
  const route: unknown = request.route;
  if (typeof route === 'object' && route !== null && 'path' in route) {
    return `${request.baseUrl}${String(route.path)}`;
  }
  return request.originalUrl.startsWith('/api/') ? 'unknown' : 'page';
}
