import { defineConfig, mergeConfig } from 'vitest/config';
import usual from '../vitest.config.ts';

const longer = defineConfig({
  test: {
    // Each fault has the machine to itself: what is slow then is the product.
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
const { test, ...rest } = usual;
const { projects: _, ...forAll } = test ?? {};

export default mergeConfig(
  { ...rest, test: { ...forAll, include: ['tests/faults/**/*.test.ts'] } },
  longer,
);
