import { defineConfig } from '@playwright/test';
import usual from '../playwright.config.ts';

/** Heavy papers on a slow tablet: each has the machine to itself, for other tests would be measured too. */
const { projects: _, ...rest } = usual;

export default defineConfig(rest, {
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: '../support/staged-data.ts',
  outputDir: '../../test-results/faults',
  reporter: 'list',
  workers: 1,
});
