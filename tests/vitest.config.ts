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
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
