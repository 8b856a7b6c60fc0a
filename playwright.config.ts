import { defineConfig } from '@playwright/test';
import { resolveBrowser } from './scripts/browser/resolveBrowser.mjs';
import { freePort } from './scripts/freePort.mjs';

// Every worker reads this file again: what is chosen once waits for it in the environment.
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const folder = process.env['E2E_DIST'] ?? 'dist';
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // For a page that hangs, not for a slow one: a machine that builds for others as well may take four times as long as one that does nothing else.
  timeout: 120_000,
  expect: { timeout: 30_000, toHaveScreenshot: { maxDiffPixelRatio: 0.02 } },
  snapshotPathTemplate: '{testDir}/__screenshots__/{testFileName}/{arg}{ext}',
  updateSnapshots: process.env['CI'] ? 'none' : 'missing',
  reporter: 'list',
  use: {
    baseURL: `${origin}/`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // Would answer in the place of the server, and of what a test puts in its place.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: await resolveBrowser(),
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${folder} --port ${port} --strictPort`,
    url: origin,
    timeout: 30_000,
    reuseExistingServer: false,
  },
});
