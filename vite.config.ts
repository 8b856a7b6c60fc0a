import { defineConfig } from 'vite';
import { contentSecurityPolicyPlugin } from './scripts/vite/contentSecurityPolicy.ts';
import { firstView } from './scripts/vite/firstView.ts';
import { pagePlugins } from './scripts/vite/pagePlugins.ts';
import { serviceWorker } from './scripts/vite/serviceWorker.ts';
import { singleFileTemplate } from './scripts/vite/single/singleFileTemplate.ts';

export default defineConfig({
  // Relative, so that the built folder works under any address.
  base: './',
  plugins: [pagePlugins(), firstView(), contentSecurityPolicyPlugin(), singleFileTemplate(), serviceWorker()],
  // The database's own code is most of the page; a warning at every start would only teach people to read past warnings.
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
