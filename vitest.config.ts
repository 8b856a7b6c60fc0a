import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { resolveBrowser } from './scripts/browser/resolveBrowser.mjs';
import viteConfig from './vite.config.ts';

/** ms. Only what hangs shall fail by it: ten thousand random tables take a busy machine many times as long as a quiet one. */
const patience = 300_000;

export default defineConfig({
  ...viteConfig,
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          globalSetup: ['tests/support/engineSetup.ts'],
          testTimeout: patience,
          hookTimeout: patience,
          include: ['tests/{unit,sql,charts,guards}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Known before the first test asks: a dependency found late reloads the page in the middle of a test.
        optimizeDeps: { include: ['@duckdb/duckdb-wasm', 'apache-arrow', 'd3', 'fast-check', 'idb', 'papaparse', 'vitest-browser-svelte'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: patience,
          hookTimeout: patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions: await resolveBrowser() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
