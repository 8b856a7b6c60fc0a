/**
 * What each folder of src/ may import. dependency-cruiser enforces it for every import it can see; ESLint for types inside .svelte files,
 * which are gone before dependency-cruiser reads them.
 *
 * @typedef {object} Layer
 * @property {string[]} layers Folders it may import besides itself.
 * @property {string[]} [files] Single files of other folders it may import too, as regular expressions.
 * @property {string[]} [types] Folders and files of which it may import types only, as regular expressions.
 * @property {string[]} packages Packages it may import.
 */

/** @type {Record<string, Layer>} */
export const layers = {
  lib: { layers: [], packages: [] },
  i18n: { layers: ['lib'], packages: [] },
  domain: { layers: ['lib', 'i18n'], packages: [] },
  ingest: { layers: ['lib', 'domain'], packages: ['papaparse'] },
  database: { layers: ['lib', 'domain'], packages: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
  storage: { layers: ['lib', 'domain'], packages: ['idb'] },
  charts: { layers: ['lib'], packages: ['d3', 'svelte'] },
  model: {
    layers: ['lib', 'i18n', 'domain'],
    files: ['^src/charts/\\w+/\\w+Spec\\.ts$', '^src/charts/(\\w+Spec|ChartParts|Canvas)\\.ts$'],
    types: ['^src/database/queries/', '^src/ingest/Reading\\.ts$'],
    packages: [],
  },
  export: {
    layers: ['lib', 'i18n', 'domain', 'model', 'charts'],
    packages: ['svelte', '@fontsource-variable/source-sans-3', 'pptxgenjs', 'jszip', 'write-excel-file'],
  },
  offline: { layers: [], packages: [] },
  singleFile: { layers: ['lib'], packages: [] },
  state: {
    layers: ['lib', 'i18n', 'domain', 'ingest', 'database', 'storage', 'charts', 'model', 'export', 'offline', 'singleFile'],
    packages: ['svelte'],
  },
  ui: {
    layers: ['lib', 'i18n', 'domain', 'model', 'charts', 'export', 'state'],
    types: ['^src/ingest/Reading\\.ts$'],
    packages: ['svelte', 'lean-qr'],
  },
};

/** Files for tests and for the build, in Node: the only ones that may use Node's modules, and never part of the page. */
export const nodeFiles = '^src/\\w+/node[A-Z]\\w*\\.ts$';

/**
 * The same rules for one folder's .svelte files, as ESLint takes them: there, imported types are gone before dependency-cruiser looks.
 *
 * @param {string} name
 * @returns {{ regex: string, message: string }} Matches the import paths that the folder may not use, even for types.
 */
export function forbiddenImports(name) {
  const { layers: allowed, files = [], types = [] } = layers[name] ?? { layers: [] };
  const free = [...[name, ...allowed].map((folder) => `${folder}/`), ...[...files, ...types].map((path) => path.replace('^src/', ''))];
  return {
    regex: `^(\\.\\./)+(?!${free.join('|')})(${Object.keys(layers).join('|')})/`,
    message: `${name} may import only ${[...allowed, 'itself'].join(', ')}: see scripts/layers.mjs.`,
  };
}
