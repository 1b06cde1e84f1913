import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstFiles } from './vite/first-files.ts';
import { firstLoadBar } from './vite/first-load.ts';
import { offlineShell } from './vite/offline-shell.ts';
import { pdfAssets } from './vite/pdf-assets.ts';
import { precompress } from './vite/precompress.ts';
import { sessionFirst } from './vite/session-first.ts';
import { themeVariables } from './vite/theme-variables.ts';

/**
 * What a vote in the session and an answer in writing share, and the hall's screens have not: a file of
 * its own, in no group.
 */
const BALLOTS = [
  String.raw`web[\\/]src[\\/](screens[\\/]session[\\/]vote|parts[\\/]StickyActionBar|sealing[\\/]use-)`,
  String.raw`protocol[\\/]src[\\/]sealing[\\/]ballot-code`,
];
const NOT_BALLOTS = `(?!.*(${BALLOTS.join('|')}))`;

/** The production build of a package that lies beside the development build which its name leads to. */
function productionOf(name: string): string {
  const development = fileURLToPath(import.meta.resolve(name));
  return join(dirname(development), '../production/index.mjs');
}

/** The server that the development page talks to. */
const SERVER = process.env.E_CABINET_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    react(),
    themeVariables(),
    pdfAssets(),
    sessionFirst(),
    firstFiles(),
    firstLoadBar(),
    offlineShell(),
    precompress(),
  ],
  // Workspace packages are read from their sources, in development and in the build.
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    // By its own name this package gives its development build, warnings and all, to everybody.
    alias: [{ find: /^react-router$/, replacement: productionOf('react-router') }],
  },
  server: {
    proxy: {
      '/api': SERVER,
      '/health': SERVER,
      '/socket.io': { target: SERVER, ws: true },
    },
  },
  build: {
    // iPadOS 18.4 is the floor; see README.
    target: ['safari18.4', 'chrome125', 'firefox140'],
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Every file costs a slow tablet more than its bytes: what several screens share goes together.
        codeSplitting: {
          groups: [
            // Apart, for what it throws while it starts makes the engine read its whole file a second time.
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            {
              // What the session and its papers start with, and no more: the drawing comes with a paper.
              name: 'session',
              tags: ['$initial'],
              test: new RegExp(
                String.raw`^${NOT_BALLOTS}(?!.*(web[\\/]src[\\/](papers|notes|threads|http[\\/](notes|threads)|connection[\\/]once)|node_modules[\\/](idb|perfect-freehand)))`,
              ),
              minShareCount: 2,
            },
            {
              // But for what desks alone ask of the server.
              name: 'shared',
              test: new RegExp(
                String.raw`^${NOT_BALLOTS}.*(?:web[\\/]src[\\/](parts|meeting(?![\\/]answer)|words[\\/][^\\/]+\.ts|http(?![\\/](administration|directory|meeting-types|rooms|submissions|upload-file))|look|connection|screens[\\/](problems|desk|session(?![\\/](asks|vote)[\\/])))|@mantine[\\/]core[\\/]esm[\\/]core|@tabler[\\/]icons-react)`,
              ),
              minShareCount: 2,
            },
            { name: 'components', test: /node_modules/, minShareCount: 9 },
            {
              // But for what computes secret ballots, which comes with a secret vote, and the files of units.
              name: 'rules',
              test: /packages[\\/](domain|protocol|client|sync)[\\/](?!.*(secret-ballot|ecdsa-der|submissions))/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
