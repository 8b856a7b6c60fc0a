// Everything that must hold before a change lands. `npm test` runs all of it, `npm test -- types node` only the steps named.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveBrowser } from './browser/resolveBrowser.mjs';
import { addCounts, closingLine, countPlaywright, countVitest } from './test/countTests.mjs';
import { runSteps } from './test/runSteps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'laegedaekning-test-'));
// Its own build, so that a test run and a started server do not take each other's files away.
const built = join(reports, 'dist');
const report = (/** @type {string} */ name) => join(reports, `${name}.json`);

/** @param {string} project */
const vitest = (project) => ({
  command: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ],
  count: () => countVitest(readFileSync(report(project), 'utf8')),
});

/** @type {import('./test/runSteps.mjs').Step[]} */
const steps = [
  // Made once, for all that needs it.
  { name: 'engine', cores: 1, command: ['scripts/engine.mjs'] },
  {
    name: 'build',
    cores: 1,
    after: ['engine'],
    command: ['node_modules/vite/bin/vite.js', 'build', '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'],
  },
  {
    name: 'types',
    cores: 1,
    command: ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  },
  { name: 'lint', cores: 1, command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'node', cores: 1, after: ['engine'], ...vitest('node') },
  { name: 'format', cores: 1, command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  {
    name: 'layers',
    cores: 1,
    command: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'src'],
  },
  { name: 'browser', cores: 2, after: ['engine'], ...vitest('browser') },
  {
    name: 'e2e',
    cores: 2,
    after: ['build'],
    command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    count: () => countPlaywright(readFileSync(report('e2e'), 'utf8')),
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}": ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
/** @type {(name: string) => string[]} */
const withNeeded = (name) => [name, ...(steps.find((step) => step.name === name)?.after ?? []).flatMap(withNeeded)];
const needed = wanted.flatMap(withNeeded);
const chosen = wanted.length === 0 ? steps : steps.filter(({ name }) => needed.includes(name));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

const started = performance.now();
// Once for all steps: the answer reaches them through the environment.
await resolveBrowser().catch((error) => console.error(String(error)));
const results = await runSteps(chosen, {
  cores: Math.min(2, availableParallelism()),
  cwd: root,
  env: {
    ...process.env,
    E2E_DIST: built,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e'),
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  },
  onDone: print,
});
const total = addCounts(results.map(({ count }) => count));
const failed = results.filter(({ ok }) => !ok).map(({ step }) => step.name);

console.log(`\n── ${seconds((performance.now() - started) / 1000)}${failed.length === 0 ? '' : `; failed: ${failed.join(', ')}`}`);
console.log(closingLine(total));
process.exitCode = failed.length === 0 && total.passed > 0 ? 0 : 1;

/** @param {import('./test/runSteps.mjs').Result} result */
function print({ step, ok, count, output, seconds: time }) {
  console.log(`\n── ${step.name}: ${ok ? 'ok' : 'FAILED'}, ${closingLine(count)}, ${seconds(time)}`);
  if (!ok) console.log(output.trimEnd());
}

/** @param {number} value */
function seconds(value) {
  return `${value.toFixed(1)} s`;
}
