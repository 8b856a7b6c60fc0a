import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forbiddenImports } from '../../scripts/layers.mjs';

const root = resolve(import.meta.dirname, '../..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laegedaekning-layers-'));
});
afterAll(() => rm(folder, { recursive: true }));

let made = 0;

/** Writes a small project and lets the real rules look at it. */
async function cruise(files: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const project = join(folder, String((made += 1)));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  await copyFile(join(root, 'tsconfig.json'), join(project, 'tsconfig.json'));
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  return depcruise(project);
}

function depcruise(project: string): Promise<{ code: number | null; output: string }> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const child = spawn(process.execPath, [program, '--config', join(root, '.dependency-cruiser.mjs'), 'src'], { cwd: project });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

/** Matches the text itself. */
const literal = (text: string) => text.replace(/[.@/]/g, '\\$&');

const value = 'export const value = 1;';
const type = 'export type Value = 1;';
const component = (script: string) => `<script lang="ts">\n${script}\n</script>\n<p>{value}</p>\n`;

test.concurrent('a project that keeps the rules passes', async () => {
  const { code, output } = await cruise({
    'src/lib/value.ts': value,
    'src/domain/value.ts': "import { value } from '../lib/value.ts'; export const twice = 2 * value;",
    'src/charts/BarSpec.ts': type,
    'src/model/bars.ts': "import type { Value } from '../charts/BarSpec.ts'; export const bars: Value[] = [];",
    'src/database/queries/rows.ts': type,
    'src/model/rows.ts': "import type { Value } from '../database/queries/rows.ts'; export const rows: Value[] = [];",
    'src/ui/Page.svelte': component("import { bars } from '../model/bars.ts'; const value = bars.length;"),
    'src/App.svelte': component("import Page from './ui/Page.svelte'; const value = Page;"),
    'src/main.ts': "import App from './App.svelte'; export const app = App;",
  });
  expect(output).toContain('no dependency violations found');
  expect(code).toBe(0);
});

test.concurrent('a lone import of a higher layer fails and is named', async () => {
  const { code, output } = await cruise({ 'src/domain/low.ts': "export { value } from '../ui/high.ts';", 'src/ui/high.ts': value });
  expect(output).toMatch(/error domain-imports-only\S*: src\/domain\/low.ts → src\/ui\/high.ts/);
  expect(code).toBe(1);
});

test.concurrent('a lone circle fails and is named', async () => {
  const { code, output } = await cruise({ 'src/lib/a.ts': "export * from './b.ts';", 'src/lib/b.ts': "export * from './a.ts';" });
  expect(output).toMatch(/error no-circle: src\/lib\/a.ts →\s+src\/lib\/b.ts →\s+src\/lib\/a.ts/);
  expect(code).toBe(1);
});

/** One breach each: the file that breaks, what it says, and the rule and target that must be named. */
const breaches: [name: string, file: string, text: string, rule: string, target: string][] = [
  [
    'types of a higher layer',
    'src/charts/bars.ts',
    "export type { Value } from '../domain/Value.ts';",
    'charts-imports-only',
    'src/domain/Value.ts',
  ],
  [
    'a component',
    'src/ui/Page.svelte',
    component("import { value } from '../storage/archive.ts';"),
    'ui-imports-only',
    'src/storage/archive.ts',
  ],
  [
    'code of the database',
    'src/model/a.ts',
    "export { value } from '../database/queries/rows.ts';",
    'model-imports-only-types',
    'src/database/queries/rows.ts',
  ],
  ['code of a chart', 'src/model/b.ts', "export { value } from '../charts/layout.ts';", 'model-imports-only', 'src/charts/layout.ts'],
  ['types in a circle', 'src/lib/A.ts', "import type { B } from './B.ts'; export interface A { b: B }", 'no-circle', 'src/lib/B.ts'],
  [
    'CSV outside ingest',
    'src/ui/read.ts',
    "import Papa from 'papaparse'; export const read = Papa;",
    'ui-uses-only-its-packages',
    'papaparse',
  ],
  ['d3 outside charts', 'src/model/scale.ts', "export { scaleLinear } from 'd3';", 'model-uses-only-its-packages', 'd3'],
  [
    'DuckDB outside database',
    'src/state/a.ts',
    "export { AsyncDuckDB } from '@duckdb/duckdb-wasm';",
    'state-uses-only-its-packages',
    'duckdb-wasm',
  ],
  ['Arrow outside database', 'src/state/b.ts', "export { Table } from 'apache-arrow';", 'state-uses-only-its-packages', 'apache-arrow'],
  ['IndexedDB outside storage', 'src/state/c.ts', "export { openDB } from 'idb';", 'state-uses-only-its-packages', 'idb'],
  ["Node's modules", 'src/lib/read.ts', "export { readFile } from 'node:fs/promises';", 'lib-uses-only-its-packages', 'fs/promises'],
  [
    'a file for Node',
    'src/state/d.ts',
    "export { value } from '../database/nodeThing.ts';",
    'page-without-node',
    'src/database/nodeThing.ts',
  ],
  ['an undeclared layer', 'src/misc/a.ts', "export { value } from '../lib/value.ts';", 'only-known-layers', 'src/lib/value.ts'],
  ['a drawer for everything', 'src/lib/drawer.ts', "export { value } from './utils/value.ts';", 'no-drawers', 'src/lib/utils/value.ts'],
  ['an import of nothing', 'src/lib/lost.ts', "export { value } from './gone.ts';", 'no-unresolvable', './gone.ts'],
];

describe('every planted breach is named', () => {
  const targets = {
    'src/domain/Value.ts': type,
    'src/storage/archive.ts': value,
    'src/database/queries/rows.ts': value,
    'src/database/nodeThing.ts': value,
    'src/charts/layout.ts': value,
    'src/lib/B.ts': "import type { A } from './A.ts'; export interface B { a: A }",
    'src/lib/value.ts': value,
    'src/lib/utils/value.ts': value,
  };
  let output: string;
  beforeAll(async () => {
    const planted = Object.fromEntries(breaches.map(([, file, text]) => [file, text]));
    const result = await cruise({ ...targets, ...planted });
    output = result.output;
    expect(result.code).toBeGreaterThanOrEqual(breaches.length);
  });

  test.each(breaches)('%s', (_name, file, _text, rule, target) => {
    const line = new RegExp(`error ${rule}\\S*: ${literal(file)} →\\s+\\S*${literal(target)}`);
    expect(output).toMatch(line);
  });
});

describe('types that a component imports', () => {
  test.each([
    ['ui', '../../database/queries/figures.ts', true],
    ['ui', '../../ingest/readTable.ts', true],
    ['ui', '../../ingest/Reading.ts', false],
    ['ui', '../../model/Coverage.ts', false],
    ['ui', './Panel.ts', false],
    ['ui', '../figures/Figure.svelte', false],
    ['charts', '../../domain/Area.ts', true],
    ['charts', '../ChartSpec.ts', false],
    ['charts', '../../lib/Outcome.ts', false],
  ])('%s from %s: refused %s', (layer, path, refused) => {
    expect(new RegExp(forbiddenImports(layer).regex).test(path)).toBe(refused);
  });
});
