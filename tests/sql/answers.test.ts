import { expect, test } from 'vitest';
import { coverage } from '../support/coverage.ts';
import { groups } from '../../src/database/queries/groups.ts';
import { totals } from '../../src/database/queries/totals.ts';
import { openReference } from '../support/openReference.ts';
import { referenceSnapshot } from '../support/referenceSnapshot.ts';
import { smallCatalog } from '../support/smallCatalog.ts';

const connection = await openReference([referenceSnapshot], smallCatalog);

test('the answers the browser is held to are those of Node; `npx vitest run tests/sql/answers -u` writes them', async () => {
  const question = { snapshotId: referenceSnapshot.id, groupCode: 'klynge-sydvestjylland', regionCode: '1083' };
  const answers = {
    coverage: await coverage(connection, question),
    groups: await groups(connection, question),
    totals: await totals(connection, question.snapshotId),
  };
  await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot('__answers__/reference.json');
  await connection.close();
});
