import { defineConfig, mergeConfig } from 'vitest/config';
import usual from '../vitest.config.ts';

const { test, ...rest } = usual;
const { projects: _, ...forAll } = test ?? {};

export default mergeConfig(
  { ...rest, test: { ...forAll, include: ['tests/webkit/**/*.test.ts'] } },
  defineConfig({ test: { fileParallelism: false, testTimeout: 120_000 } }),
);
