import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The script itself, with or without the version that the development server adds; not a request for its URL. */
const duckdbScript = /^(.*\/@duckdb\/duckdb-wasm\/dist\/[^/?]+\.m?js)(\?v=\w+)?$/;
const sourceMapComment = /\n?\/\/# sourceMappingURL=\S+\s*$/;

/**
 * DuckDB's scripts name source maps whose sources the package leaves out: about fifty warnings while developing, and a request that
 * fails in the built page. Without the comment nobody looks for them.
 */
export function dropMissingSourceMaps(): Plugin {
  return {
    name: 'drop-missing-source-maps',
    async load(id) {
      const path = duckdbScript.exec(id)?.[1];
      if (path === undefined) return null;
      return { code: (await readFile(path, 'utf8')).replace(sourceMapComment, ''), map: null };
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
