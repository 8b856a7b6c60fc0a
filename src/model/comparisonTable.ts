import type { CoverageRow } from '../database/queries/figures.ts';
import { balanceAgainstNorm } from '../domain/indicators/balanceAgainstNorm.ts';
import { extraLoad } from '../domain/indicators/extraLoad.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { insuredPerFilled } from '../domain/indicators/insuredPerFilled.ts';
import { shareOfRegionCapacity } from '../domain/indicators/shareOfRegionCapacity.ts';
import { shareOfRegionVacant } from '../domain/indicators/shareOfRegionVacant.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import { figureStates } from '../i18n/figures.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import { tables } from '../i18n/tables.ts';
import { figureRef } from './calculation/FigureRef.ts';
import { comparatorOf, comparatorValue, type Comparator } from './comparator.ts';
import { comparatorFooter } from './comparatorFooter.ts';
import { comparatorRow, normCell } from './comparatorRow.ts';
import { municipalityRows, unitRow, type Coverage } from './Coverage.ts';
import { difference } from './difference.ts';
import { markDisputes } from './disputes/markDisputes.ts';
import { figureOf } from './figure.ts';
import { markInvented } from './markInvented.ts';
import { scope } from './scope.ts';
import { smallNumberNote } from './smallNumbers.ts';
import type { TableCell, TableModel, TableRow } from './TableModel.ts';
import { totalRows } from './totalRows.ts';

interface ComparisonColumn {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly cell: (row: CoverageRow) => TableCell;
  readonly normCell: (norm: Comparator) => TableCell;
}

function ofIndicator(indicator: Indicator, coverage: Coverage, decimals = indicator.decimals): ComparisonColumn {
  const { language } = coverage;
  return {
    id: indicator.id,
    label: indicator.label[language],
    definition: indicator.definition[language],
    cell: (row) => {
      const { text, value, state } = figureOf(row, indicator, language, decimals);
      return { text, value, known: state === 'known', spoken: null, figure: figureRef(row, indicator) };
    },
    normCell: (norm) => normCell(norm, indicator, coverage, decimals),
  };
}

/** The distance to the comparator, taken unrounded; shares in percentage points. */
function ofDifference(indicator: Indicator, label: string, comparator: Comparator, coverage: Coverage): ComparisonColumn {
  const { language } = coverage;
  const [scale, decimals] = indicator.unit === 'share' ? [100, 1] : [1, 0];
  return {
    id: `${indicator.id}-difference`,
    label,
    definition: indicator.definition[language],
    cell: (row) => {
      const { value: own, text } = figureOf(row, indicator, language);
      const figure = figureRef(row, indicator);
      const against = comparatorValue(comparator, indicator);
      if (own === null) return { text, value: null, known: false, spoken: null, figure };
      if (against === null) return { text: figureStates['not-defined'][language], value: null, known: false, spoken: null, figure };
      const value = difference(own, against, scale);
      return { text: formatNumber(value, language, { decimals, signed: true }), value, known: true, spoken: null, figure };
    },
    normCell: (norm) => normCell(norm, null, coverage),
  };
}

function columns(coverage: Coverage, comparator: Comparator | null): readonly ComparisonColumn[] {
  const { language } = coverage;
  const norm = unitRow(coverage, 'group')?.norm ?? null;
  const balance = ofIndicator(balanceAgainstNorm, coverage);
  const normLabel =
    norm === null
      ? balance.label
      : tables.againstNorm[language]({ label: balance.label, norm: formatNumber(norm, language, { decimals: 0 }) });
  const differences = comparator
    ? [
        ofDifference(vacancyShare, tables.shareDifference[language]({ comparator: comparator.name }), comparator, coverage),
        ofDifference(insuredPerFilled, tables.perFilledDifference[language]({ comparator: comparator.name }), comparator, coverage),
      ]
    : [];
  return [
    ofIndicator(vacancyShare, coverage, 1),
    ...differences,
    ofIndicator(insuredPerFilled, coverage),
    ofIndicator(extraLoad, coverage),
    { ...balance, label: normLabel },
    ofIndicator(shareOfRegionCapacity, coverage),
    ofIndicator(shareOfRegionVacant, coverage),
  ];
}

/** What follows from the table but does not stand in it: distances to the comparator, extra load, balance against the norm, parts of the region. */
export function comparisonTable(coverage: Coverage): TableModel {
  const { language } = coverage;
  const comparator = comparatorOf(coverage);
  const shown = columns(coverage, comparator);
  const totals = totalRows(coverage, ['group', 'rest-of-region', 'region']);
  const row = (source: CoverageRow, kind: TableRow['kind'], label: string): TableRow => ({
    id: `${source.unit}-${source.code}`,
    kind,
    label,
    note: smallNumberNote(source, 'share', language),
    cells: shown.map((column) => column.cell(source)),
  });
  const table: TableModel = {
    id: 'comparison',
    caption: markInvented(
      coverage.snapshot.source,
      comparator
        ? tables.comparisonCaption[language]({ area: scope(coverage), comparator: comparator.name })
        : tables.comparisonUncompared[language]({ area: scope(coverage) }),
      language,
    ),
    rowHeader: tables.municipality[language],
    columns: shown.map(({ id, label, definition }) => ({ id, label, definition })),
    rows: [
      ...municipalityRows(coverage).map((source) => row(source, 'municipality', coverage.nameOf(source.code))),
      ...totals.map(({ source, label }) => row(source, 'total', label)),
      ...comparatorRow(
        coverage,
        totals,
        (source) => shown.map((column) => column.cell(source)),
        (norm) => shown.map((column) => column.normCell(norm)),
      ),
    ],
    notes: [comparatorFooter(coverage)],
  };
  return markDisputes(table, [coverage]);
}
