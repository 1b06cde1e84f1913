import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.ts',
      'tests/{contracts,road,convergence,architecture}/**/*.test.ts',
    ],
    globalSetup: './tests/support/staged-data.ts',
    env: { TZ: 'UTC' },
    // Much of the time is waiting for databases and clocks: with one, half of two cores stands idle.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
