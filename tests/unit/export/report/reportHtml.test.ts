import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../../../src/charts/Canvas.ts';
import type { ChartSpec } from '../../../../src/charts/ChartSpec.ts';
import { reportHtml } from '../../../../src/export/report/reportHtml.ts';
import { reportPage } from '../../../../src/export/report/reportPage.ts';
import type { Coverage } from '../../../../src/model/Coverage.ts';
import { coverageView } from '../../../../src/model/coverageView.ts';
import { groupPage } from '../../../../src/model/pages/groupPage.ts';
import { municipalityPage } from '../../../../src/model/pages/municipalityPage.ts';
import type { Page } from '../../../../src/model/pages/Page.ts';
import { rankedView } from '../../../../src/model/rankedView.ts';
import { chartSvg } from '../../../charts/chartSvg.ts';
import { coverageOf } from '../../../support/coverageOf.ts';
import { hostileCoverage } from '../../../support/hostileCoverage.ts';
import { hostileTexts } from '../../../support/hostileTexts.ts';
import { elementsOf, parseXml, type XmlElement } from '../../../support/parseXml.ts';

const draw = (spec: ChartSpec, canvas: Canvas, id: string): string =>
  chartSvg(spec, canvas).replaceAll('"chart-', `"${id}-`).replaceAll(']]>', ']]&gt;');

function reportOf(pages: readonly Page[], invented = false): string {
  const [first] = pages;
  if (!first) throw new Error('No page');
  const head = { language: first.coverage.language, title: first.area, invented, fontFace: '' };
  return reportHtml(
    head,
    pages.map((page, index) => ({ id: `p${String(index)}`, area: page.area, content: reportPage(page, `p${String(index)}`, draw) })),
  );
}

/** The report as XML: its own markup is that, but for the doctype. */
function parsed(report: string): XmlElement {
  return parseXml(report.replace('<!doctype html>', ''));
}

const groupReport = (coverage: Coverage): Page => groupPage(coverage, [coverage], [coverageView(coverage), rankedView(coverage)]);

describe('a report', () => {
  test.each(['da', 'en'] as const)(
    'in %s: holds charts, tables, calculations, source, dispute and caveats, and every id once',
    async (language) => {
      const report = reportOf([groupReport(await coverageOf({ language }))]);
      const elements = elementsOf(parsed(report));
      const count = (name: string): number => elements.filter((element) => element.name === name).length;
      expect(count('svg')).toBe(2);
      expect(count('table')).toBeGreaterThanOrEqual(3);
      const text = elements.map((element) => element.text).join(' ');
      expect(text).toMatch(/Varde: 6\s\/\s34 = 17[,.]6/);
      expect(text).toContain('Sundhedsklynge Sydvestjylland, referat 11.11.2024');
      const ids = elements.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
      const named = elements
        .flatMap(({ attributes }) => [attributes['aria-labelledby'], attributes['aria-describedby']])
        .filter((id) => id !== undefined);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test('draws the very charts that the page draws', async () => {
    const page = groupReport(await coverageOf());
    const report = reportOf([page]);
    for (const [index, { spec }] of page.charts.entries()) {
      const alone = draw(spec, { width: 760, height: null, fontSize: 15, colors: 'light' }, `p0-${String(index + 1)}`);
      expect(report).toContain(alone);
    }
  });

  test('needs no script, no other file and no other host, and forbids itself all of them', async () => {
    const report = reportOf([groupReport(await coverageOf())]);
    expect(report).toContain('content="default-src &#39;none&#39;; style-src');
    expect(report.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|https?:|src=|@import|url\((?!data:)/i);
  });

  test('says of invented figures that they are invented, at the top and in every chart and table', async () => {
    const coverage = await coverageOf();
    const made = { ...coverage, snapshot: { ...coverage.snapshot, source: { ...coverage.snapshot.source, invented: true as const } } };
    const elements = elementsOf(parsed(reportOf([groupReport(made)], true)));
    const texts = (name: string): readonly string[] =>
      elements
        .filter((element) => element.name === name)
        .map((element) =>
          elementsOf(element)
            .map(({ text }) => text)
            .join(' '),
        );
    for (const text of [...texts('svg'), ...texts('caption').slice(0, 2), ...texts('header')]) expect(text).toContain('Opdigtede tal');
  });

  test('10.000 texts of no good intent: a browser finds nothing to run in it, and the figures stand', async () => {
    const [group, one] = [await coverageOf(), await coverageOf({ municipality: '0573', subject: 'municipality' })];
    let tried = 0;
    fc.assert(
      fc.property(fc.infiniteStream(hostileTexts), (texts) => {
        const next = (): string => (tried++, texts.next().value as string);
        const [all, own] = [hostileCoverage(group, next), hostileCoverage(one, next)];
        if (!own.own) throw new Error('Varde has figures');
        const report = reportOf([groupReport(all), municipalityPage(own, own.own, [own])]);
        for (const { name, attributes } of elementsOf(parsed(report))) {
          expect(name).not.toMatch(/^(script|iframe|object|embed|link|base|form|img|foreignObject|animate|set|use)$/i);
          for (const [key, value] of Object.entries(attributes)) {
            expect(key).not.toMatch(/^on|^style$|^src$|xlink/i);
            if (key === 'href') expect(value).toMatch(/^#p\d$/);
          }
        }
        expect(report).toContain('51.137');
      }),
      { numRuns: 330 },
    );
    expect(tried).toBeGreaterThan(10_000);
  });
});
