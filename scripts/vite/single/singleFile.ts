import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { toBase85 } from '../../../src/lib/base85.ts';
import { fillPart } from '../../../src/singleFile/fillPart.ts';
import { openingOf } from '../../../src/singleFile/parts.ts';
import { prepareEngine } from '../../engine/prepareEngine.mjs';
import { bundleScript } from '../bundleScript.ts';

const unscripted = `<noscript>
      <p>Filen regner i din browser og har brug for JavaScript.</p>
      <p lang="en">This file computes in your browser and needs JavaScript.</p>
    </noscript>`;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const singleFileName = 'laegedaekning.html';

/** Puts everything that was built into one page, in the place of all files: markup, style, program and engine, and room for an archive. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    generateBundle: {
      // Behind Vite's own last changes to the scripts.
      order: 'post',
      async handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const text = (name: RegExp): string => {
          const found = outputs.filter(({ fileName }) => name.test(fileName));
          const [file] = found;
          if (!file || found.length > 1) throw new Error(`${found.length} files ${String(name)}: the single file takes one`);
          return file.type === 'chunk' ? file.code : Buffer.from(file.source).toString();
        };
        const html = await compose({ html: text(/\.html$/), style: text(/\.css$/), program: text(/^(?!.*worker).*\.js$/) });
        const left = outputs.find(({ fileName }) => /\.worker-.*\.js$/.test(fileName) && !fileName.includes('duckdb-browser'));
        if (left) throw new Error(`The single file does not carry ${left.fileName}`);
        for (const { fileName } of outputs) Reflect.deleteProperty(bundle, fileName);
        const { packed } = await prepareEngine();
        this.emitFile({ type: 'asset', fileName: singleFileName, source: fillPart(html, 'engine', toBase85(await readFile(packed))) });
      },
    },
  };
}

interface Built {
  readonly html: string;
  readonly style: string;
  readonly program: string;
}

async function compose({ html, style, program }: Built): Promise<string> {
  const [icon, start] = await Promise.all([
    readFile(here('../../../public/icon.svg')),
    bundleScript(here('../../../src/singleFile/startProgram.ts')),
  ]);
  const charset = '<meta charset="utf-8" />';
  const policy = policyOf({ scripts: [start, program], style });
  const head = [
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon.toString('base64')}" />`,
    `<style>${style}</style>`,
  ];
  const body = [
    `${openingOf('engine')}</script>`,
    `${openingOf('program')}${toBase85(gzipSync(program, { level: 9 }))}</script>`,
    `${openingOf('archive')}</script>`,
    `<script>${start}</script>`,
  ];
  if (/<\/(script|style)/i.test(style + start)) throw new Error('A part of the single file would end too early');
  return html
    .replaceAll(/\s*<(script\b[^>]*\bsrc=[^>]*><\/script|link\b[^>]*\bhref="\.\/[^>]*)>/g, '')
    .replace(/<noscript>.*?<\/noscript>/s, unscripted)
    .replace(charset, () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `${head.join('\n')}\n  </head>`)
    .replace('</body>', () => `${body.join('\n')}\n  </body>`);
}

/**
 * What the single file may do: run the two scripts it came with, named by their hashes, and workers made of them; ask no host for anything. The workers load
 * DuckDB's script, which the page carries, from a blob.
 */
function policyOf({ scripts, style }: { readonly scripts: readonly string[]; readonly style: string }): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')} blob: 'wasm-unsafe-eval'`,
    'worker-src blob:',
    'img-src data: blob:',
    `style-src ${hash(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
