import { access, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { exportsInUse } from './exportsInUse.mjs';
import { keepExports } from './keepExports.mjs';
import { assertKnown, checksumsOf, readPublishedEngine } from './publishedEngine.mjs';
import { binaryenVersion, removeUnused } from './removeUnused.mjs';

/**
 * @typedef {'slim' | 'published'} EngineKind
 *
 * @typedef {object} PreparedEngine
 * @property {EngineKind} kind
 * @property {string} wasm Path of the WebAssembly module.
 * @property {string} packed Path of the same as gzip. Named .bin, so that no server takes it for a compressed answer and unpacks it on the way.
 * @property {number} wasmBytes
 * @property {number} packedBytes
 */

/** Part of the name of what is kept: raise it when the steps below give another result from the same files. */
const recipe = 1;

/** Beside the packages, so that `npm ci` makes it anew; never in `dist/`. */
const keptIn = fileURLToPath(new URL('../../node_modules/.cache/laegedaekning/', import.meta.url));

/**
 * Makes the engine that the page gets, unless it was made before: half a minute the first time, then nothing.
 *
 * @param {object} [options]
 * @param {EngineKind} [options.kind] Slimmed, or as published; LAEGEDAEKNING_ENGINE decides when left out.
 * @param {import('./publishedEngine.mjs').PublishedEngine} [options.published] What npm installed when left out.
 * @param {string} [options.cache] The folder that keeps it.
 * @returns {Promise<PreparedEngine>}
 * @throws When it is to be slimmed and is not the version that was tested slimmed.
 */
export async function prepareEngine({ kind = kindWanted(), published, cache = keptIn } = {}) {
  const engine = published ?? (await readPublishedEngine());
  const checksums = checksumsOf(engine);
  if (kind === 'slim') assertKnown(checksums);
  const made = kind === 'slim' ? `slim-${recipe}-${binaryenVersion}-${checksums.script.slice(0, 16)}` : 'published';
  const folder = join(cache, `engine-${checksums.wasm.slice(0, 16)}-${made}`);
  if (!(await exists(folder))) await makeFolder(folder, cache, (within) => write(engine, kind, within));
  const [wasm, packed] = [wasmIn(folder), packedIn(folder)];
  const [wasmBytes, packedBytes] = await Promise.all([wasm, packed].map(async (path) => (await stat(path)).size));
  return { kind, wasm, packed, wasmBytes: wasmBytes ?? 0, packedBytes: packedBytes ?? 0 };
}

/**
 * @returns {EngineKind}
 * @throws When the environment asks for something else.
 */
function kindWanted() {
  const wanted = process.env['LAEGEDAEKNING_ENGINE'] ?? 'slim';
  if (wanted === 'slim' || wanted === 'published') return wanted;
  throw new Error(`LAEGEDAEKNING_ENGINE is "${wanted}"; it can be "slim" or "published".`);
}

const wasmIn = (/** @type {string} */ folder) => join(folder, 'engine.wasm');
const packedIn = (/** @type {string} */ folder) => join(folder, 'engine.bin');

/**
 * @param {import('./publishedEngine.mjs').PublishedEngine} engine
 * @param {EngineKind} kind
 * @param {string} folder
 */
async function write({ wasm, script }, kind, folder) {
  if (kind === 'published') await writeFile(wasmIn(folder), wasm);
  else {
    console.error('Slimming the database engine: half a minute, once per installation …');
    const inUse = exportsInUse(await WebAssembly.compile(new Uint8Array(wasm)), script.toString());
    const reduced = join(folder, 'reduced.wasm');
    await writeFile(
      reduced,
      keepExports(wasm, (name) => inUse.has(name)),
    );
    removeUnused(reduced, wasmIn(folder));
    await rm(reduced);
  }
  await writeFile(packedIn(folder), await promisify(gzip)(await readFile(wasmIn(folder)), { level: 9 }));
}

/**
 * Fills a folder under another name first: whoever sees it sees it whole, also when two make it at once.
 *
 * @param {string} folder
 * @param {string} beside
 * @param {(folder: string) => Promise<void>} fill
 */
async function makeFolder(folder, beside, fill) {
  await mkdir(beside, { recursive: true });
  const draft = await mkdtemp(join(beside, 'draft-'));
  try {
    await fill(draft);
    await rename(draft, folder);
  } catch (trouble) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(folder))) throw trouble;
  }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
