import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { fillPart } from '../../../src/singleFile/fillPart.ts';
import { templateName } from '../../../src/singleFile/templateName.ts';
import { singleConfig } from './singleConfig.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Lays the single file beside the page, packed and without the engine, which the page has already: from it the page makes a single file with the reader's
 * tables. It takes a second build, so only what is built for a host has it.
 */
export function singleFileTemplate(): Plugin {
  let isForHost = false;
  return {
    name: 'single-file-template',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved({ mode, root, build: { write } }) {
      isForHost = mode === 'production' && write && resolve(root) === resolve(project);
    },
    async generateBundle() {
      if (!isForHost) return;
      const [bundle] = [
        await build({
          ...singleConfig,
          configFile: false,
          root: project,
          logLevel: 'warn',
          build: { ...singleConfig.build, write: false },
        }),
      ].flat();
      const file = bundle && 'output' in bundle ? bundle.output.find(({ fileName }) => fileName.endsWith('.html')) : undefined;
      if (file?.type !== 'asset') throw new Error('The single file was not built');
      const html = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
      this.emitFile({ type: 'asset', fileName: templateName, source: gzipSync(fillPart(html, 'engine', ''), { level: 9 }) });
    },
  };
}
