import { defineConfig } from '@playwright/test';

/** A landscape tablet, as most people in the room hold it. */
const TABLET = { width: 1180, height: 820 };

/** Begun last, they would be waited for alone. */
const LONG =
  /(pictures|elections|notes|device-lock|lost-tablet|vote|secret-vote|weighted-votes|threads|submissions|offline)\.spec\.ts$/;

export default defineConfig({
  testDir: './e2e',
  globalSetup: './support/staged-data.ts',
  outputDir: '../test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  // In this order.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'others', testIgnore: LONG },
  ],
  // Each file has a server of its own, and waits for it much of the time.
  workers: 4,
  // A second try starts a server of its own; what needed one is listed as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  use: {
    actionTimeout: 20_000,
    viewport: TABLET,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Every test begins with an empty browser: to keep the application there is for those that cut the network.
    serviceWorkers: 'block',
    // What slides and fades is waited for at each tap, and drawn by the processor.
    contextOptions: { reducedMotion: 'reduce' },
    // Not of every test: to record is a quarter of the work.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});
