import { writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../../../src/charts/ChartSpec.ts';
import { nativeChartOf } from '../../../../src/export/slides/nativeChartOf.ts';
import { writeSlides } from '../../../../src/export/slides/writeSlides.ts';
import { edgeCasesSpec } from '../../../charts/fixtures/edgeCasesSpec.ts';
import { fiveLinesSpec, gapLinesSpec } from '../../../charts/fixtures/lineSpecs.ts';
import { rankedAllSpec, rankedBalanceSpec, rankedRatioSpec, rankedShareSpec } from '../../../charts/fixtures/rankedSpecs.ts';
import { scatterEdgesSpec, scatterSpec } from '../../../charts/fixtures/scatterSpecs.ts';
import { fiveSlopesSpec, gapSlopesSpec } from '../../../charts/fixtures/slopeSpecs.ts';
import { hostileTexts } from '../../../support/hostileTexts.ts';
import { elementsOf, parseXml, type XmlElement } from '../../../support/parseXml.ts';
import { replaceTexts } from '../../../support/replaceTexts.ts';

const options = { locale: 'da-DK', title: 'Prøve', picture: () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' };
const native: readonly ChartSpec[] = [
  rankedShareSpec,
  rankedRatioSpec,
  rankedBalanceSpec,
  fiveLinesSpec,
  gapLinesSpec,
  fiveSlopesSpec,
  gapSlopesSpec,
  scatterSpec,
  scatterEdgesSpec,
];
const xmlPart = /\.(xml|rels)$/;

async function packageOf(specs: readonly ChartSpec[], notes: readonly string[] = ['Varde: 6 / 34 = 17,6 %']): Promise<JSZip> {
  return JSZip.loadAsync(
    await writeSlides(
      specs.map((spec) => ({ spec, notes })),
      options,
    ),
  );
}

async function xmlOf(zip: JSZip, name: string): Promise<XmlElement> {
  return parseXml((await zip.file(name)?.async('string')) ?? '');
}

/** The only chart of a presentation, and the workbook behind it. */
async function chartOf(zip: JSZip): Promise<{ readonly drawn: XmlElement; readonly workbook: JSZip }> {
  const only = (pattern: RegExp): string => Object.keys(zip.files).find((name) => pattern.test(name)) ?? '';
  const workbook = await JSZip.loadAsync((await zip.file(only(/^ppt\/embeddings\/.*\.xlsx$/))?.async('uint8array')) ?? '');
  return { drawn: await xmlOf(zip, only(/^ppt\/charts\/chart\d+\.xml$/)), workbook };
}

const numbersIn = (chart: XmlElement, list: string): readonly number[] =>
  elementsOf(chart)
    .filter(({ name }) => name === list)
    .flatMap((element) => elementsOf(element).filter(({ name }) => name === 'c:v'))
    .map(({ text }) => Number(text));

describe('a presentation', () => {
  test('is a package whose parts are well-formed and all there', async () => {
    const zip = await packageOf([...native, edgeCasesSpec, rankedAllSpec]);
    if (process.env['KEEP']) await writeFile(process.env['KEEP'], await zip.generateAsync({ type: 'nodebuffer' }));
    const names = Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map(({ name }) => name);
    const types = await xmlOf(zip, '[Content_Types].xml');
    for (const name of names.filter((each) => xmlPart.test(each))) {
      const xml = await xmlOf(zip, name);
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const { attributes } of elementsOf(xml).filter(({ name: tag }) => tag === 'Relationship')) {
        if (attributes['TargetMode'] === 'External') throw new Error(`${name} leads out of the package`);
        const target = new URL(attributes['Target'] ?? '', `file:///${folder}`).pathname.slice(1);
        expect(names, `${name} → ${attributes['Target'] ?? ''}`).toContain(target);
      }
    }
    const parts = elementsOf(types)
      .map(({ attributes }) => attributes['PartName']?.slice(1))
      .filter((part) => part !== undefined);
    expect(parts.filter((part) => !names.includes(part))).toEqual([]);
  });

  test.each(native.map((spec, index) => [`${String(index)} ${spec.kind}`, spec] as const))(
    '%s: the chart and the workbook behind it hold the figures of the spec',
    async (_, spec) => {
      const chart = nativeChartOf(spec);
      if (!chart) throw new Error('Not native');
      const zip = await packageOf([spec]);
      const { drawn, workbook } = await chartOf(zip);
      const known = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);
      const values =
        chart.kind === 'bars' ? chart.bars.map(({ value }) => value).toReversed() : chart.series.flatMap((series) => known(series.values));
      expect(numbersIn(drawn, chart.kind === 'dots' ? 'c:yVal' : 'c:val')).toEqual(values);
      if (chart.kind === 'dots') expect(numbersIn(drawn, 'c:xVal').slice(0, chart.xs.length)).toEqual(chart.xs);
      const sheet = await xmlOf(workbook, 'xl/worksheets/sheet1.xml');
      const cells = elementsOf(sheet).filter(
        ({ name, attributes, children }) => name === 'c' && attributes['t'] !== 's' && children.length > 0,
      );
      const inWorkbook = cells.map(({ children }) => Number(children[0]?.text)).sort((a, b) => a - b);
      const all = [...values, ...(chart.kind === 'dots' ? chart.xs : [])].sort((a, b) => a - b);
      expect(inWorkbook).toEqual(all);
    },
  );

  test('writes each axis of a plane in its own unit: shares along the bottom, persons upwards', async () => {
    const { drawn } = await chartOf(await packageOf([scatterSpec]));
    const axes = elementsOf(drawn).filter(({ name }) => name === 'c:valAx');
    const formats = axes.map((axis) => elementsOf(axis).find(({ name }) => name === 'c:numFmt')?.attributes['formatCode']);
    expect(formats).toEqual(['[$-406]0 %', '[$-406]#,##0']);
  });

  test('names no value of an axis that it rounds: steps of 2,5 per cent have a decimal', () => {
    const wide = {
      ...fiveLinesSpec,
      axis: { ...fiveLinesSpec.axis, fromZero: true, format: { style: 'percent', maximumFractionDigits: 0 } },
    } as const;
    const chart = nativeChartOf({
      ...wide,
      series: wide.series.map((each) => ({ ...each, values: each.values.map(() => 0.124) })),
      comparator: null,
    });
    if (chart?.kind !== 'lines') throw new Error('No lines');
    expect([chart.axis.from, chart.axis.to, chart.axis.step, chart.axis.format]).toEqual([0, 0.125, 0.025, '[$-406]0.0 %']);
  });

  test('in a deck every chart has the workbook of its own figures', async () => {
    const zip = await packageOf(native);
    const numbers = Object.keys(zip.files).flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
    expect(numbers).toHaveLength(native.length);
    for (const number of numbers) {
      const drawn = await xmlOf(zip, `ppt/charts/chart${number}.xml`);
      const workbook = await JSZip.loadAsync(
        (await zip.file(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`)?.async('uint8array')) ?? '',
      );
      const cells = elementsOf(await xmlOf(workbook, 'xl/worksheets/sheet1.xml'))
        .filter(({ name }) => name === 'v')
        .map(({ text }) => Number(text));
      const values = [...numbersIn(drawn, 'c:val'), ...numbersIn(drawn, 'c:yVal')];
      expect(values.length).toBeGreaterThan(0);
      expect(values.filter((value) => !cells.includes(value))).toEqual([]);
    }
  });

  test('says title, source, date and comparison on the slide, and the calculation in its notes', async () => {
    const zip = await packageOf([rankedShareSpec]);
    const said = elementsOf(await xmlOf(zip, 'ppt/slides/slide1.xml'))
      .map(({ text }) => text)
      .join(' ');
    for (const text of [rankedShareSpec.title, rankedShareSpec.subtitle, ...rankedShareSpec.footer, rankedShareSpec.viewCode])
      expect(said).toContain(text);
    const notes = elementsOf(await xmlOf(zip, 'ppt/notesSlides/notesSlide1.xml'))
      .map(({ text }) => text)
      .join(' ');
    expect(notes).toContain('6 / 34 = 17,6 %');
  });

  test('10.000 texts of no good intent: every part stays well-formed, nothing leads out, every figure stays a number', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(hostileTexts), async (texts) => {
        const next = (): string => (tried++, texts.next().value as string);
        const zip = await packageOf(
          native.map((spec) => replaceTexts(spec, next)),
          [next(), next()],
        );
        for (const name of Object.keys(zip.files).filter((each) => xmlPart.test(each))) {
          for (const { name: tag, attributes } of elementsOf(await xmlOf(zip, name))) {
            expect(tag).not.toMatch(/hlinkClick|oleObj|^f$/);
            expect(attributes['TargetMode']).toBeUndefined();
          }
        }
        const { drawn } = await chartOf(zip);
        expect(numbersIn(drawn, 'c:val').every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 45 },
    );
    expect(tried).toBeGreaterThan(10_000);
  });
});
