import type PptxGenJS from 'pptxgenjs';
import type { ColorName } from '../../charts/ColorName.ts';
import { theme } from '../../charts/theme.ts';
import { assertNever } from '../../lib/assertNever.ts';
import { xmlText } from '../xmlText.ts';
import type { ChartData } from './mendPackage.ts';
import type { NativeChart } from './NativeChart.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const hex = (color: ColorName): string => theme.light[color].slice(1);
const font = 'Calibri';

/** From so many categories on, their names are set smaller. */
const fontSizeFor = (rows: number): number => (rows > 30 ? 7 : rows > 18 ? 9 : 12);

/** Draws a chart of the program's own. @returns The figures of the workbook behind it. */
export function addNativeChart(page: PptxGenJS.Slide, chart: NativeChart, area: Area, lang: string): ChartData {
  const shared = {
    ...area,
    lang,
    showTitle: false,
    displayBlanksAs: 'gap',
    catAxisLabelFontFace: font,
    valAxisLabelFontFace: font,
    dataLabelFontFace: font,
    catAxisLabelColor: hex('ink'),
    valAxisLabelColor: hex('muted'),
    catAxisLineColor: hex('edge'),
    valGridLine: { color: hex('hairline'), size: 0.75 },
    catGridLine: { style: 'none' },
  } as const satisfies PptxGenJS.IChartOpts;
  switch (chart.kind) {
    case 'bars': {
      // Bars that lie are drawn from the bottom up.
      const bars = chart.bars.toReversed();
      const labels = bars.map(({ label }) => xmlText(label));
      const values = bars.map(({ value }) => value);
      const small = fontSizeFor(labels.length);
      page.addChart('bar', [{ name: xmlText(chart.name), labels, values }], {
        ...shared,
        barDir: 'bar',
        barGapWidthPct: 45,
        catAxisLabelFontSize: small,
        chartColors: bars.map(({ color }) => hex(color)),
        showValue: true,
        dataLabelFormatCode: chart.format,
        dataLabelFontSize: small,
        dataLabelColor: hex('ink'),
        valAxisHidden: true,
        valGridLine: { style: 'none' },
        ...(values.every((value) => value >= 0) ? { valAxisMinVal: 0 } : { catAxisLabelPos: 'low' }),
      });
      return {
        names: [xmlText(chart.name)],
        rows: labels.map((label, index) => [label, values[index] ?? null]),
        format: chart.format,
        xFormat: null,
      };
    }
    case 'lines': {
      const labels = chart.categories.map(xmlText);
      const series = chart.series.map(({ name, values }) => ({ name: xmlText(name), labels, values: blanks(values) }));
      page.addChart('line', series, {
        ...shared,
        catAxisLabelFontSize: 11,
        valAxisLabelFontSize: 11,
        valAxisLabelFormatCode: chart.axis.format,
        valAxisMinVal: chart.axis.from,
        valAxisMaxVal: chart.axis.to,
        valAxisMajorUnit: chart.axis.step,
        chartColors: chart.series.map(({ color }) => hex(color)),
        lineSize: 2.25,
        lineDataSymbolSize: 6,
        showLegend: true,
        legendPos: 'r',
        legendFontFace: font,
        legendFontSize: 11,
        legendColor: hex('ink'),
      });
      return {
        names: series.map(({ name }) => name),
        rows: labels.map((label, index) => [label, ...chart.series.map(({ values }) => values[index] ?? null)]),
        format: chart.axis.format,
        xFormat: null,
      };
    }
    case 'dots': {
      const labels = chart.labels.map(xmlText);
      const series = chart.series.map(({ name, values }) => ({
        name: xmlText(name),
        values: blanks(values),
        labels: labels.map((label, index) => (values[index] === null ? '' : label)),
      }));
      page.addChart('scatter', [{ name: xmlText(chart.x.title), values: [...chart.xs] }, ...series], {
        ...shared,
        lineSize: 0,
        lineDataSymbolSize: 9,
        chartColors: chart.series.map(({ color }) => hex(color)),
        showLabel: true,
        dataLabelFormatScatter: 'custom',
        dataLabelPosition: 'r',
        dataLabelFontSize: fontSizeFor(labels.length),
        showCatAxisTitle: true,
        catAxisTitle: xmlText(chart.x.title),
        catAxisTitleFontSize: 11,
        catAxisTitleFontFace: font,
        catAxisLabelFontSize: 11,
        showValAxisTitle: true,
        valAxisTitle: xmlText(chart.y.title),
        valAxisTitleFontSize: 11,
        valAxisTitleFontFace: font,
        valAxisLabelFormatCode: chart.y.format,
        catAxisMinVal: chart.x.from,
        catAxisMaxVal: chart.x.to,
        catAxisMajorUnit: chart.x.step,
        valAxisMinVal: chart.y.from,
        valAxisMaxVal: chart.y.to,
        valAxisMajorUnit: chart.y.step,
        valAxisLabelFontSize: 11,
      });
      return {
        names: series.map(({ name }) => name),
        rows: chart.xs.map((x, index) => [x, ...chart.series.map(({ values }) => values[index] ?? null)]),
        format: 'General',
        xFormat: chart.x.format,
      };
    }
    default:
      return assertNever(chart);
  }
}

/** What pptxgenjs takes for "nothing is known": it writes an empty value, which `mendPackage` takes out again. */
function blanks(values: readonly (number | null)[]): number[] {
  return values.map((value) => value ?? Number.NaN);
}
