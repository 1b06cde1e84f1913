import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** What these measure, other tests at the same time would measure too. */
const ALONE = [
  'packages/domain/src/performance.test.ts',
  'tests/road/papers-while-uploading.test.ts',
];

export default defineConfig({
  root,
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node'] } },
  test: {
    globalSetup: './tests/support/staged-data.ts',
    env: { TZ: 'UTC' },
    // No module keeps anything of a test: each is read once, not once for every file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'tests/{contracts,road,convergence,architecture}/**/*.test.ts',
          ],
          exclude: ALONE,
          // Much of the time is waiting for databases and clocks: two would leave a core idle.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
