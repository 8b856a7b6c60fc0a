import { allIndicators } from '../../domain/indicators/allIndicators.ts';
import { indicatorById } from '../../domain/indicators/indicatorById.ts';
import type { CoverageRow } from '../../database/queries/figures.ts';
import type { Indicator } from '../../domain/indicators/Indicator.ts';
import { calculation as texts } from '../../i18n/calculation.ts';
import { figureStates } from '../../i18n/figures.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { formatCount } from '../../i18n/formatNumber.ts';
import { unitRow, type Coverage } from '../Coverage.ts';
import { disputeRuns } from '../disputes/disputeRuns.ts';
import { disputesOf } from '../disputes/disputesOf.ts';
import { footerOf } from '../footerOf.ts';
import { writeValue } from '../figure.ts';
import { rankedDecimals } from '../ranking.ts';
import type { Calculation } from './Calculation.ts';
import { comparisonOf } from './comparisonOf.ts';
import { compute, writeUnrounded } from './compute.ts';
import { countedLines } from './countedLines.ts';
import { evaluate } from './evaluate.ts';
import { rowOf, type FigureRef } from './FigureRef.ts';
import { formulaSteps } from './formulaSteps.ts';
import { indicatorFacts } from './indicatorFacts.ts';
import { parseExpression } from './parseExpression.ts';
import { partsOf, type Part } from './partsOf.ts';
import { unitName } from './unitName.ts';
import { vintagesOf } from './vintagesOf.ts';

/** Whether the figure is a count as it stands in the table, at most summed. */
function isCount(indicator: Indicator): boolean {
  const expression = parseExpression(indicator.sql);
  return expression.kind === 'total' && expression.of.kind === 'count' && expression.of.name !== 'filled';
}

/** The total that the source prints of a group whose rows were pooled here, computed by the same formula. */
function publishedOf(coverage: Coverage, row: CoverageRow, indicator: Indicator): Calculation['published'] {
  const { language, snapshot } = coverage;
  if (row.unit !== 'group') return null;
  const total = snapshot.totals.find(({ areaCode }) => areaCode === row.code);
  if (!total) return null;
  const { label, line, insured, capacity, vacant } = total;
  const filled = capacity === null || vacant === null ? null : capacity - vacant;
  const parts: readonly Part[] = [
    { sign: 1, label, areaCode: null, line, rows: 1, counts: { insured, capacity, vacant, filled, norm: row.norm } },
  ];
  const expression = parseExpression(indicator.sql);
  const inputs = { parts, region: unitRow(coverage, 'region') };
  const value = evaluate(expression, inputs);
  const text = value === null ? figureStates['not-defined'][language] : writeValue(value, indicator, language, rankedDecimals(indicator));
  return {
    label,
    place: texts.lineIn[language]({ line: formatCount(line, language), file: snapshot.fileName }),
    agrees: insured === row.insured && capacity === row.capacity && vacant === row.vacant,
    text,
    unrounded: value === null ? null : writeUnrounded(value, coverage),
    steps: formulaSteps(expression, inputs, language).filter((step) => step !== text),
  };
}

function sourceOf(coverage: Coverage, vintage: string | null): Calculation['source'] {
  const { language, snapshot, groupedOn } = coverage;
  const { title, publisher } = snapshot.source;
  const { sourceFields: labels } = texts;
  const all = [
    { label: labels.title[language], text: title, foreign: true },
    { label: labels.publisher[language], text: publisher, foreign: true },
    { label: labels.file[language], text: snapshot.fileName, foreign: true },
    { label: labels.asOf[language], text: formatDate(snapshot.asOf, language), foreign: false },
    { label: labels.vintage[language], text: vintage ?? '', foreign: false },
    { label: labels.grouped[language], text: groupedOn ? formatDate(groupedOn, language) : '', foreign: false },
  ];
  return all.filter(({ text }) => text !== '');
}

/**
 * Explains a figure: its counts with their lines, the formula with the numbers put in, what it is held against, where it comes from.
 *
 * @param history The same view at every status date.
 * @returns Null when the coverage has no such figure.
 */
export function calculationOf(coverage: Coverage, history: readonly Coverage[], ref: FigureRef): Calculation | null {
  const { language, snapshot } = coverage;
  const row = rowOf(coverage, ref);
  const indicator = indicatorById(ref.indicator);
  if (!row || !indicator) return null;
  const parts = partsOf(coverage, row);
  const vintages = vintagesOf(coverage, history, ref, indicator);
  const region = /\bregion_/.test(indicator.sql) ? unitRow(coverage, 'region') : null;
  const written = (count: number | null | undefined): string =>
    count === null || count === undefined ? figureStates.missing[language] : formatCount(count, language);
  const places = texts.places[language]({ decimals: String(rankedDecimals(indicator)), percent: indicator.unit === 'share' });
  return {
    ref,
    choices: allIndicators.map(({ id, label }) => ({ ref: { ...ref, indicator: id }, label: label[language] })),
    area: unitName(coverage, row),
    indicator: indicator.label[language],
    ...compute(coverage, row, indicator, parts),
    formula: indicator.formula[language],
    read: parts.length === 1 && isCount(indicator),
    rounding: texts.rounding[language]({ places }),
    ...countedLines(coverage, row, indicator),
    regionCounts: region
      ? texts.regionCounts[language]({
          region: coverage.nameOf(region.code),
          capacity: written(region.capacity),
          vacant: written(region.vacant),
        })
      : '',
    published: publishedOf(coverage, row, indicator),
    comparison: comparisonOf(coverage, row, indicator),
    vintages,
    source: sourceOf(coverage, vintages.find(({ current }) => current)?.number ?? null),
    remarks: footerOf(coverage, []).remarks,
    disputes: disputesOf(coverage, row).map((dispute) => ({ dispute, runs: disputeRuns(dispute, coverage, row.code) })),
    snapshot: snapshot.id,
    asOf: snapshot.asOf,
    facts: indicatorFacts(indicator, language),
    sides: [],
    municipality: row.unit === 'municipality' ? { code: row.code, name: coverage.nameOf(row.code) } : null,
  };
}
