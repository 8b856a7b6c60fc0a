import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const corpus = 'tests/files/tables/corpus/';

test('inspect reads a workbook as well as a text', async () => {
  const files = ['hidden-row.xlsx', 'reference.csv'].map((file) => corpus + file);
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/inspect.mjs', ...files], { cwd: root });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; rows: unknown[] });
  expect(lines.map(({ file }) => file)).toEqual(files);
  for (const { rows } of lines) expect(rows.length).toBeGreaterThan(0);
});
