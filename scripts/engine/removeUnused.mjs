import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const wasmOpt = join(dirname(require.resolve('binaryen/package.json')), 'bin/wasm-opt');

/** @type {string} */
export const binaryenVersion = require('binaryen/package.json').version;

/**
 * The features the engine is compiled with, one by one: with `-all` wasm-opt writes forms that browsers do not know. No `-O` either: the compiler has
 * optimised already, and only what is removed is easy to trust.
 */
export const wasmOptFlags = [
  '--enable-exception-handling',
  '--enable-bulk-memory',
  '--enable-bulk-memory-opt',
  '--enable-simd',
  '--enable-sign-ext',
  '--enable-mutable-globals',
  '--enable-nontrapping-float-to-int',
  '--enable-reference-types',
  '--enable-multivalue',
  '--remove-unused-module-elements',
];

/**
 * Removes from a WebAssembly file what none of its exports leads to, with Binaryen. Takes seconds, and up to 2 GB of memory.
 *
 * @param {string} from
 * @param {string} to
 * @throws With what wasm-opt said.
 */
export function removeUnused(from, to) {
  const { status, error, stderr, stdout } = spawnSync(process.execPath, [wasmOpt, from, '-o', to, ...wasmOptFlags], { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`wasm-opt failed: ${stderr || stdout}`);
}
