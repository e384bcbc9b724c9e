// How the end-to-end tests run: the built dist/ under a path, as GitHub Pages serves it, in the
// system's Chromium where there is one and in Playwright's own elsewhere.

import { defineConfig } from '@playwright/test';
import { chromium } from '../browsers/installed.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  globalSetup: './serve_dist.mjs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A machine that does much else may be slower than any patience: what passes then is told, not hidden.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1360, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Prague',
    // Without snapshots: what takes them fetches the page's blobs, which its policy forbids.
    trace: { mode: 'retain-on-failure', snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: chromium(),
  },
});
