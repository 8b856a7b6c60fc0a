import type { Plugin } from 'vite';
import { prepareShipped } from './prepareShipped.ts';

const suffix = '?prepared';

/** Answers `import json from '…?prepared'` with what the database says of the shipped tables, asked while the page is built. */
export function preparedAnswers(): Plugin {
  return {
    name: 'prepared-answers',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(suffix) ? `\0${suffix}` : null),
    async load(id) {
      if (id !== `\0${suffix}`) return null;
      return `export default ${JSON.stringify(JSON.stringify(await prepareShipped()))};\n`;
    },
  };
}
