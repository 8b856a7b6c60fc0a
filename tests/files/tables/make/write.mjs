// Writes the corpus beside its manifest: `node tests/files/tables/make/write.mjs`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../../..');
const { module } = await runnerImport(resolve(here, 'manifestOf.ts'), { root, configFile: false, logLevel: 'silent', envDir: false });
const folder = resolve(here, '../corpus');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { file, bytes } of module.corpus) writeFileSync(resolve(folder, file), bytes);
writeFileSync(resolve(folder, '../manifest.json'), module.manifestOf(module.corpus));
