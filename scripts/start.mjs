// Builds the page and serves it on this machine only: `npm start`.
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const preferredPort = 4173;
const root = fileURLToPath(new URL('..', import.meta.url));

// Under another mode than what is built for a host: without the single file, which would take a second build.
await build({ root, mode: 'start', logLevel: 'warn' });
const server = await preview({
  root,
  logLevel: 'warn',
  // The next free one when it is taken.
  preview: { port: preferredPort, strictPort: false, open: process.stdout.isTTY && !process.env['CI'] },
});
const address = server.resolvedUrls?.local[0];
console.log(`\n  Lægedækning kører på · is running at   ${address}\n  Stop: Ctrl+C\n`);
