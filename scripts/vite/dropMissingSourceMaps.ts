import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const duckdbScript = /\/@duckdb\/duckdb-wasm\/dist\/[^/?]+\.m?js$/;
const sourceMapComment = /\n?\/\/# sourceMappingURL=\S+\s*$/;

/**
 * DuckDB's scripts name source maps whose sources the package leaves out: about fifty warnings while developing, and a request that
 * fails in the built page. Without the comment nobody looks for them.
 */
export function dropMissingSourceMaps(): Plugin {
  return {
    name: 'drop-missing-source-maps',
    async load(id) {
      if (!duckdbScript.test(id)) return null;
      return { code: (await readFile(id, 'utf8')).replace(sourceMapComment, ''), map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.js')) continue;
        const text = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        file.source = text.replace(sourceMapComment, '');
      }
    },
  };
}
