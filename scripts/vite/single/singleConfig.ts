import type { UserConfig } from 'vite';
import { pagePlugins } from '../pagePlugins.ts';
import { inlineWorkers } from './inlineWorkers.ts';
import { singleFile } from './singleFile.ts';

const inOneScript = { output: { codeSplitting: false } };

/** How the whole dashboard is built as one file that opens by double click. */
export const singleConfig = {
  mode: 'single',
  base: './',
  publicDir: false,
  plugins: [pagePlugins({ carried: true }), inlineWorkers(), singleFile()],
  build: {
    target: 'baseline-widely-available',
    emptyOutDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    // Fonts and the like; DuckDB's script is carried as text.
    assetsInlineLimit: (path) => !path.endsWith('.js'),
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
    rolldownOptions: inOneScript,
  },
  // A page from a file may start no worker that is a module.
  worker: { format: 'iife', plugins: () => [inlineWorkers()], rolldownOptions: inOneScript },
} satisfies UserConfig;
