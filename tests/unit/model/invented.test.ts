import { describe, expect, test } from 'vitest';
import { coverageCsv } from '../../../src/export/data/coverageCsv.ts';
import { invented } from '../../../src/i18n/invented.ts';
import { languages } from '../../../src/i18n/Text.ts';
import { saysInvented } from '../../../src/ingest/sourceOf.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { comparisonTable } from '../../../src/model/comparisonTable.ts';
import { coverageSpec } from '../../../src/model/coverageSpec.ts';
import { coverageTable } from '../../../src/model/coverageTable.ts';
import { rankedSpec } from '../../../src/model/rankedSpec.ts';
import { rankedTable } from '../../../src/model/rankedTable.ts';
import { coverageOf } from '../../support/coverageOf.ts';
import { exampleArchive, isCoverage } from '../../support/exampleArchive.ts';
import { readCatalog } from '../../support/readCatalog.ts';
import { referenceSnapshot } from '../../support/referenceSnapshot.ts';

const specFiles = import.meta.glob<string>('../../../src/model/**/*Spec.ts', { query: '?raw', import: 'default', eager: true });

test.each(Object.entries(specFiles))('%s has its frame from the place that says what is invented', (_, text) => {
  expect(text).toMatch(/\bchartFrame\(|\bsupplementFrame\(|\bmapSpec\(/);
});

describe.each(languages)('in %s', (language) => {
  const words = invented.words[language];

  test('charts and tables of the example archive say it: under the title, first in the footer, in the caption', async () => {
    const accepted = (await exampleArchive()).filter(isCoverage);
    for (const at of [0, 13, -1]) {
      const { snapshot } = accepted.at(at)!;
      const coverage = await coverageOf({ snapshot: { ...snapshot, id: `example ${at}` }, group: '1083', language });
      for (const spec of [coverageSpec(coverage), rankedSpec(coverage)]) {
        expect(spec.subtitle.startsWith(words)).toBe(true);
        expect(spec.footer[0]).toBe(words);
      }
      for (const table of [coverageTable(coverage), comparisonTable(coverage), rankedTable(coverage)]) {
        expect(table.caption.startsWith(words)).toBe(true);
      }
    }
  });

  test('charts and tables of real figures do not', async () => {
    const coverage = await coverageOf({ language });
    for (const shown of [coverageSpec, rankedSpec, coverageTable, comparisonTable, rankedTable])
      expect(JSON.stringify(shown(coverage))).not.toContain(words);
  });

  test('a table that was saved from the page says it when it is loaded again', async () => {
    const snapshot = { ...referenceSnapshot, id: 'made-up', source: { ...referenceSnapshot.source, invented: true as const } };
    const { name, text } = coverageCsv(await coverageOf({ snapshot, language }));
    const again = await readTable({ name, bytes: new TextEncoder().encode(text) }, readCatalog());
    expect(saysInvented(again)).toBe(true);
    const real = coverageCsv(await coverageOf({ language }));
    expect(saysInvented(await readTable({ name: real.name, bytes: new TextEncoder().encode(real.text) }, readCatalog()))).toBe(false);
  });
});
