import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { prepareEngine } from '../engine/prepareEngine.mjs';

const suffix = '?prepared';
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Prepare {
  readonly prepareRows: (wasm: string) => Promise<object>;
}

/** Asked once, for a build may make the page in two forms. */
let rows: Promise<string> | null = null;

/** Answers `import json from '…?prepared'` with what the database says of the shipped tables, asked while the page is built. */
export function preparedAnswers(): Plugin {
  return {
    name: 'prepared-answers',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(suffix) ? `\0${suffix}` : null),
    async load(id) {
      if (id !== `\0${suffix}`) return null;
      rows ??= prepare();
      return `export default ${JSON.stringify(await rows)};\n`;
    },
  };
}

async function prepare(): Promise<string> {
  const { module } = await runnerImport<Prepare>('/scripts/firstView/prepareRows.ts', { root, configFile: false, logLevel: 'error' });
  return JSON.stringify(await module.prepareRows((await prepareEngine()).wasm));
}
