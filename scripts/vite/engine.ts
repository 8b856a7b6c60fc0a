import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { prepareEngine } from '../engine/prepareEngine.mjs';

const suffix = '?engine';
const parts = normalizePath(fileURLToPath(new URL('../../src/singleFile/parts.ts', import.meta.url)));

/**
 * Answers `import { engine } from '….wasm?engine'` with the engine that was prepared for the page: its address and its size as it travels.
 * One packed file under 25 MiB, small on hosts that compress nothing; Vite copies and names it like any other asset.
 *
 * @param carried Whether the page carries the engine and its script itself, as a single file does.
 */
export function engine({ carried = false } = {}): Plugin {
  return {
    name: 'engine',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(suffix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith(suffix)) return null;
      const { packed, packedBytes } = await prepareEngine();
      if (!carried) {
        return `import url from ${JSON.stringify(`${normalizePath(packed)}?url`)};\nexport const engine = { url, packedBytes: ${packedBytes}, carried: null };\n`;
      }
      return [
        `import { carriedText } from ${JSON.stringify(parts)};`,
        `import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?raw';`,
        `export const engine = { url: '', packedBytes: ${packedBytes}, carried: () => ({ engine: carriedText('engine'), script }) };`,
      ].join('\n');
    },
  };
}
