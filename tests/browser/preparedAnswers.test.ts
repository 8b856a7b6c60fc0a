import { expect, test } from 'vitest';
import preparedJson from '../../data/snapshots/index.csv?prepared';
import { askShipped } from '../../scripts/firstView/askShipped.ts';
import { browserConnection } from '../../src/database/browserConnection.ts';
import { preparedKey, type PreparedRows } from '../../src/state/PreparedAnswers.ts';
import { readBuiltIn } from '../../src/state/readBuiltIn.ts';

test('what was computed when the page was built is what this browser’s database says', async () => {
  const builtIn = await readBuiltIn();
  if (!builtIn.ok) throw new Error('The shipped files cannot be read');
  const connection = await browserConnection();
  const { key, ...rows } = JSON.parse(preparedJson) as PreparedRows;
  expect(rows.figures.flatMap(({ rows: each }) => each).length).toBeGreaterThan(60);
  expect(rows).toEqual(await askShipped(connection, builtIn.value));
  expect(key).toBe(await preparedKey());
  await connection.close();
});
