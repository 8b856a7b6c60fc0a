import type { FunnelPointSpec, FunnelSpec } from '../../charts/funnel/FunnelSpec.ts';
import type { CoverageRow } from '../../database/queries/figures.ts';
import { capacity } from '../../domain/indicators/capacity.ts';
import { vacancyShare } from '../../domain/indicators/vacancyShare.ts';
import { vacant } from '../../domain/indicators/vacant.ts';
import { compare, countAtStart } from '../../i18n/compare.ts';
import { counts, figureStates } from '../../i18n/figures.ts';
import { formatCount, formatShare } from '../../i18n/formatNumber.ts';
import { listText } from '../../i18n/listText.ts';
import { tables } from '../../i18n/tables.ts';
import { figureRef } from '../calculation/FigureRef.ts';
import { itemFigures } from '../calculation/itemFigures.ts';
import { chartFrame } from '../chartFrame.ts';
import { chartView, type ChartView } from '../ChartView.ts';
import { comparatorMark } from '../comparatorMark.ts';
import { comparatorFooter } from '../comparatorFooter.ts';
import { comparatorRow } from '../comparatorRow.ts';
import { municipalityRows, type Coverage } from '../Coverage.ts';
import { markDisputes } from '../disputes/markDisputes.ts';
import { axisFormat, figureOf } from '../figure.ts';
import { funnelCurve } from '../funnelCurve.ts';
import { funnelLimits } from '../funnelLimits.ts';
import { judge, type Judged } from '../judged.ts';
import { scope } from '../scope.ts';
import { isSmall } from '../smallNumbers.ts';
import type { TableCell, TableModel, TableRow } from '../TableModel.ts';
import { funnelCentre, usualLimits, type FunnelCentre } from './funnelCentre.ts';
import { namedAtMost } from './namedAtMost.ts';

const wide = 0.998;

/** Whether the share lies outside what chance alone would give an area of that size in 95 of 100 cases; null where there is none. */
function isOutside(row: CoverageRow, centre: number): boolean | null {
  const share = row.indicators[vacancyShare.id] ?? null;
  const limits = row.capacity === null ? null : funnelLimits(centre, row.capacity, usualLimits);
  return share === null || limits === null ? null : share < limits.lower || share > limits.upper;
}

function title({ named: outside, of, among }: Judged, { language, nameOf }: Coverage): string {
  if (outside.length === 0) return compare.insideLimits[language]({ among });
  if (outside.length > namedAtMost) {
    return compare.countOutsideLimits[language]({
      count: countAtStart(outside.length, language),
      of: formatCount(of, language),
      among,
    });
  }
  const names = outside.map(({ code }) => nameOf(code));
  return compare.outsideLimits[language]({ names: listText(names, language), one: outside.length === 1, among });
}

/**
 * Is it more than chance? Share vacant against capacity, with the limits that chance alone would keep to around the comparator's share.
 *
 * @returns Null when there is no share to lie around.
 */
export function funnelView(view: Coverage): ChartView<FunnelSpec> | null {
  const centre = funnelCentre(view);
  if (!centre) return null;
  return chartView({
    id: 'funnel',
    spec: () => funnelSpec(centre),
    twin: () => funnelTable(centre),
    figures: () => itemFigures(centre.coverage, [vacancyShare]),
  });
}

function funnelSpec({ coverage, comparator, share }: FunnelCentre): FunnelSpec {
  const { language } = coverage;
  const rows = municipalityRows(coverage);
  const judged = judge(rows, (row) => isOutside(row, share));
  const outside = judged.named;
  const point = (row: CoverageRow): FunnelPointSpec => {
    const { value, text } = figureOf(row, vacancyShare, language, 1);
    const known = row.vacant !== null && row.capacity !== null && value !== null;
    return {
      id: row.code,
      label: coverage.nameOf(row.code),
      emphasis: isSmall(row) ? 'pale' : outside.includes(row) ? 'highlight' : 'plain',
      capacity: row.capacity,
      share: value,
      detail: known
        ? counts.vacantOfCapacity[language]({ vacant: formatCount(row.vacant, language), capacity: formatCount(row.capacity, language) })
        : text,
    };
  };
  const capacities = rows.flatMap((row) => (row.capacity === null || row.capacity <= 0 ? [] : [row.capacity]));
  const limit = (part: number): FunnelSpec['limits'][number] => ({
    label: formatShare(part, language, { decimals: part === usualLimits ? 0 : 1 }),
    points: funnelCurve(share, part, Math.max(1, Math.min(...capacities) * 0.8), Math.max(...capacities) * 1.1),
  });
  return {
    kind: 'funnel',
    ...chartFrame(coverage, {
      title: title(judged, coverage),
      subtitle: compare.funnelSubtitle[language]({ area: scope(coverage), comparator: comparator.name }),
      description: compare.funnelDescription[language]({ rows: formatCount(rows.length, language), comparator: comparator.name }),
      caveat: compare.funnelCaveat[language],
      compared: true,
      named: true,
    }),
    capacity: { title: capacity.label[language], format: axisFormat(capacity), fromZero: false, comparator: null },
    share: {
      title: vacancyShare.label[language],
      format: axisFormat(vacancyShare),
      fromZero: true,
      comparator: comparatorMark(coverage, vacancyShare, 1),
    },
    limits: [limit(usualLimits), limit(wide)],
    legend: [
      ...(outside.length > 0 ? [{ emphasis: 'highlight' as const, text: compare.outside[language] }] : []),
      ...(rows.some(isSmall) ? [{ emphasis: 'pale' as const, text: compare.fewCapacities[language] }] : []),
    ],
    missingLabel: compare.missing[language],
    points: rows.map(point),
  };
}

function funnelTable({ coverage, comparator, share: centre }: FunnelCentre): TableModel {
  const { language } = coverage;
  const share = (value: number | null): TableCell =>
    value === null
      ? { text: figureStates['not-defined'][language], value, known: false, spoken: null }
      : { text: formatShare(value, language, { decimals: 1 }), value, known: true, spoken: null };
  const figure = (row: CoverageRow, indicator: typeof vacant, decimals = indicator.decimals): TableCell => {
    const { text, value, state } = figureOf(row, indicator, language, decimals);
    return { text, value, known: state === 'known', spoken: null, figure: figureRef(row, indicator) };
  };
  const counted = (row: CoverageRow): readonly TableCell[] => [figure(row, capacity), figure(row, vacant), figure(row, vacancyShare, 1)];
  const blank: TableCell = { text: '', value: null, known: true, spoken: null };
  const definition = compare.limitDefinition[language];
  const model: TableModel = {
    id: 'funnel',
    caption: compare.funnelTable[language]({ comparator: comparator.name }),
    rowHeader: tables.municipality[language],
    columns: [
      ...[capacity, vacant, vacancyShare].map((each) => ({
        id: each.id,
        label: each.label[language],
        definition: each.definition[language],
      })),
      { id: 'lower', label: compare.lower[language], definition },
      { id: 'upper', label: compare.upper[language], definition },
    ],
    rows: [
      ...municipalityRows(coverage).map((row): TableRow => {
        const limits = row.capacity === null ? null : funnelLimits(centre, row.capacity, usualLimits);
        const limit = (value: number | null, assumed: 'lower-limit' | 'upper-limit'): TableCell =>
          value === null ? share(null) : { ...share(value), figure: { ...figureRef(row, vacancyShare), assumed } };
        return {
          id: row.code,
          kind: 'municipality',
          label: coverage.nameOf(row.code),
          note: null,
          cells: [...counted(row), limit(limits?.lower ?? null, 'lower-limit'), limit(limits?.upper ?? null, 'upper-limit')],
        };
      }),
      ...comparatorRow(
        coverage,
        [],
        (row) => [...counted(row), blank, blank],
        () => [],
      ),
    ],
    notes: [comparatorFooter(coverage), compare.funnelCaveat[language]],
  };
  return markDisputes(model, [coverage]);
}
