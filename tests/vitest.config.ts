import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = new URL('..', import.meta.url).pathname;

/** What these measure, other tests at the same time would measure too. */
const ALONE = [
  'packages/domain/src/performance.test.ts',
  'tests/road/papers-while-uploading.test.ts',
];

/** Half a minute and more each: begun last, they would be waited for alone. */
const LONG = [
  'one-vote.test.ts',
  'convergence.test.ts',
  'papers-inspection.test.ts',
  'paper-copies.test.ts',
  'papers-texts.test.ts',
  'paper-pictures.test.ts',
  'whole-session.test.ts',
];
const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(name));

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    sequence: { sequencer: LongFirst },
    hookTimeout: 240_000,
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } },
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
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
});
