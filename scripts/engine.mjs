// Makes the database engine that the page gets: `npm run engine`. The build does it by itself; docs/engine.md says what happens here and why.
import { prepareEngine } from './engine/prepareEngine.mjs';

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

try {
  const { kind, wasm, packed, wasmBytes, packedBytes } = await prepareEngine();
  console.log(`DuckDB, ${kind}: ${megabytes(wasmBytes)}, packed ${megabytes(packedBytes)}\n${wasm}\n${packed}`);
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  process.exitCode = 1;
}
