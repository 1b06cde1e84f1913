import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';
import sirv from 'sirv';
import { readFirstFiles } from './first-files.ts';

/** The built web application, from the sources of this file and from its build alike. */
export const WEB_APP_DIRECTORY = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Their names change with their content. */
const isHashed = (pathname: string) => pathname.startsWith('/assets/');

/**
 * The pages. Files are sent as the build compressed them (.br, .gz); hashed ones are kept for ever, the
 * others are asked for again each time. Any other address of the application gets its one page.
 */
export function webApp(directory: string): RequestHandler {
  if (!existsSync(path.join(directory, 'index.html'))) return notBuilt;
  const linksFor = readFirstFiles(directory);
  const files = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader(
        'cache-control',
        isHashed(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const router = Router();
  router.get('/', (_request, response, next) => {
    response.set('link', linksFor('/'));
    next();
  });
  router.use(files);
  router.use((request, response, next) => {
    if (!asksForPage(request.method, request.path, request.headers.accept)) return next();
    response.set('link', linksFor(request.path));
    request.url = '/index.html';
    files(request, response, next);
  });
  return router;
}

function asksForPage(method: string, pathname: string, accept = ''): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && !/^\/(api|assets)\//.test(pathname) && accept.includes('text/html');
}

const notBuilt: RequestHandler = (request, response, next) => {
  if (!asksForPage(request.method, request.path, request.headers.accept)) return next();
  response.status(503).type('text').send('The web application is not built: npm run build\n');
};
