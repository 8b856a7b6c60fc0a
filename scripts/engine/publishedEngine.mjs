import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** @typedef {{ wasm: Buffer, script: Buffer }} PublishedEngine DuckDB as its makers compiled it, and the worker script that comes with it. */

/** Where npm put them. */
export const publishedWasm = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
export const publishedScript = resolve('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js');

/** The only files whose slimmed form was compared with the published one: those of duckdb-wasm 1.32.0, which is DuckDB 1.4.3. By SHA-256. */
const known = {
  wasm: '4c221bfa59c11f24dbd750e70c90b9252eca6eec5633936e6a2ec766e55fd879',
  script: 'f8ab72b6b90b3ad83077d47426d4a99d5d9a4c7e07cba1a2be37d655adc7c1ab',
};

/** @returns {Promise<PublishedEngine>} */
export async function readPublishedEngine() {
  const [wasm, script] = await Promise.all([readFile(publishedWasm), readFile(publishedScript)]);
  return { wasm, script };
}

/** @param {PublishedEngine} engine */
export function checksumsOf({ wasm, script }) {
  return { wasm: sha256(wasm), script: sha256(script) };
}

/**
 * @param {ReturnType<typeof checksumsOf>} checksums
 * @throws When nobody has compared these files slimmed with these files as published.
 */
export function assertKnown(checksums) {
  for (const [name, file] of /** @type {const} */ ([
    ['wasm', publishedWasm],
    ['script', publishedScript],
  ])) {
    if (checksums[name] === known[name]) continue;
    throw new Error(
      `${file} is not the file this project knows how to slim: its SHA-256 is ${checksums[name]}, expected was ${known[name]}. ` +
        'docs/engine.md says how to take on a new version; LAEGEDAEKNING_ENGINE=published ships the engine as it was published.',
    );
  }
}

/** @param {Buffer} bytes */
function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
