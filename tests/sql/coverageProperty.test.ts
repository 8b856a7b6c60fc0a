import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { answerTables } from '../support/exact/answerTables.ts';
import { checkComparing } from '../support/exact/checkComparing.ts';
import { checkEnglish } from '../support/exact/checkEnglish.ts';
import { checkFindings } from '../support/exact/checkFindings.ts';
import { checkChoropleth, checkMap } from '../support/exact/checkMap.ts';
import { checkTables } from '../support/exact/checkTables.ts';
import { checkTime } from '../support/exact/checkTime.ts';
import { checkSimilar, checkUnits } from '../support/exact/checkUnits.ts';
import { chosenMunicipality, exactCatalog } from '../support/exact/exactCatalog.ts';
import { exactUnits } from '../support/exact/exactUnits.ts';
import { pageView, randomChoice } from '../support/exact/pageView.ts';
import { randomTable } from '../support/exact/randomTables.ts';
import { openReference } from '../support/openReference.ts';

const connection = await openReference([], exactCatalog);
afterAll(() => connection.close());

test(
  'on 10.000 random tables every figure of every unit, and every number, rank, difference and sentence of the page, is the one recomputed from whole numbers',
  {
    timeout: 600_000,
  },
  async () => {
    const drawn = fc.array(fc.tuple(randomTable, randomChoice), { minLength: 1000, maxLength: 1000, size: 'max' });
    await fc.assert(
      fc.asyncProperty(drawn, async (all) => {
        const tables = all.map(([table]) => table);
        const answered = await answerTables(connection, tables, chosenMunicipality);
        for (const [index, each] of answered.entries()) {
          const choice = all[index]![1];
          const before = answered[index - 1] ?? null;
          try {
            checkUnits(each);
            checkSimilar(each);
            const view = pageView(each, before, choice, 'group');
            checkTables(view);
            checkFindings(view);
            // Each of these is a page of its own: they take the tables in turn.
            if (index % 3 === 0) checkComparing(view);
            else if (index % 3 === 1) checkMap(view);
            else checkTime(view, before && exactUnits(before.table));
            if (index % 8 === 0) checkEnglish(view);
            if (index % 20 === 0) checkChoropleth(view, index / 20);
            const own = pageView(each, before, choice, 'municipality');
            if (own.coverage.own) checkTables(own);
          } catch (error) {
            throw new Error(JSON.stringify({ ...choice, indicator: choice.indicator.id, table: each.table, before: before?.table }), {
              cause: error,
            });
          }
        }
      }),
      // A thousand tables are asked at once; shrinking them would ask the engine for an hour.
      { numRuns: 10, endOnFailure: true },
    );
  },
);
