import { defineConfig } from 'vite';
import { pagePlugins } from '../../scripts/vite/pagePlugins.ts';
import viteConfig from '../../vite.config.ts';

/** Builds a page of a measurement as the page itself is built, without what makes it the dashboard: its first view, its worker for offline, its one file. */
export default defineConfig({ ...viteConfig, plugins: [pagePlugins()] });
