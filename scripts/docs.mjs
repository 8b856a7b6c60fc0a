// Writes docs/indicators.md from the declarations in src/domain/indicators.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string} path */
const load = async (path) => (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;

const { allIndicators } = await load('/src/domain/indicators/allIndicators.ts');
const { supplementKinds } = await load('/src/domain/supplements/supplementKinds.ts');
const { indicatorsPage } = await load('/scripts/indicatorsPage.ts');
await writeFile(new URL('../docs/indicators.md', import.meta.url), indicatorsPage(allIndicators, supplementKinds));
