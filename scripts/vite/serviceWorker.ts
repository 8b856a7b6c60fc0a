import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Release, ReleaseFile } from '../../src/offline/Release.ts';
import { bundleScript } from './bundleScript.ts';

const entry = fileURLToPath(new URL('../../src/offline/serviceWorker.ts', import.meta.url));

/** Beside the page: from a folder below, it could not answer for it. Its name is the only one that must never change. */
export const serviceWorkerName = 'service-worker.js';

/** Writes the service worker of what was built, when all of it lies in its folder: the list of the files, each with its hash, and the code. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir !== undefined) await writeServiceWorker(dir, await bundleScript(entry));
      },
    },
  };
}

/** @param code Of the service worker, without its list of files. */
export async function writeServiceWorker(folder: string, code: string): Promise<void> {
  await writeFile(join(folder, serviceWorkerName), `const release = ${JSON.stringify(await releaseIn(folder))};\n${code}`);
}

/** What a folder with the built page consists of. */
async function releaseIn(folder: string): Promise<Release> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name !== serviceWorkerName);
  const found = await Promise.all(names.map((name) => fileIn(folder, name)));
  const files = found
    .filter((file) => file !== null)
    // The page first; then from light to heavy, so that what the page itself is fetching is there by then.
    .sort((a, b) => Number(b.path === '') - Number(a.path === '') || a.bytes - b.bytes || (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => ({ path, sha256 }));
  return { version: sha256(JSON.stringify(files)).slice(0, 16), files };
}

async function fileIn(folder: string, name: string): Promise<(ReleaseFile & { readonly bytes: number }) | null> {
  const path = join(folder, name);
  if (!(await stat(path)).isFile()) return null;
  const content = await readFile(path);
  return { path: name === 'index.html' ? '' : name, sha256: sha256(content), bytes: content.length };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
