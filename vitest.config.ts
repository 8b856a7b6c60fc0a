import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { resolveBrowser } from './scripts/browser/resolveBrowser.mjs';
import viteConfig from './vite.config.ts';

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
          // The first question to the engine takes a second, on a busy machine several.
          testTimeout: 30_000,
          hookTimeout: 60_000,
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
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
