import { normalizePath, type Plugin } from 'vite';
import { prepareEngine } from '../engine/prepareEngine.mjs';

const suffix = '?engine';

/**
 * Answers `import { engine } from '….wasm?engine'` with the engine that was prepared for the page: its address and its size as it travels.
 * One packed file under 25 MiB, small on hosts that compress nothing; Vite copies and names it like any other asset.
 */
export function engine(): Plugin {
  return {
    name: 'engine',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(suffix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith(suffix)) return null;
      const { packed, packedBytes } = await prepareEngine();
      return `import url from ${JSON.stringify(`${normalizePath(packed)}?url`)};\nexport const engine = { url, packedBytes: ${packedBytes} };\n`;
    },
  };
}
