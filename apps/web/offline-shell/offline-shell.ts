import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** The files of this version of the application, written in by the build. */
declare const __SHELL__: { url: string; revision: string | null }[];
declare const self: ServiceWorkerGlobalScope;

/** What the application says to let a version that waits take its place. */
const TAKE_OVER = 'take-over';

// The application itself and nothing else: never an answer of the server, never a paper.
precacheAndRoute(__SHELL__);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(api|health|metrics|assets|socket\.io)(\/|$)/],
  }),
);

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
