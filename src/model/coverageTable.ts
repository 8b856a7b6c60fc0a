import type { CoverageRow } from '../database/queries/figures.ts';
import { capacity } from '../domain/indicators/capacity.ts';
import { filled } from '../domain/indicators/filled.ts';
import type { Indicator } from '../domain/indicators/Indicator.ts';
import { insured } from '../domain/indicators/insured.ts';
import { insuredPerCapacity } from '../domain/indicators/insuredPerCapacity.ts';
import { insuredPerFilled } from '../domain/indicators/insuredPerFilled.ts';
import { vacancyShare } from '../domain/indicators/vacancyShare.ts';
import { vacant } from '../domain/indicators/vacant.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { tables } from '../i18n/tables.ts';
import { figureRef } from './calculation/FigureRef.ts';
import { comparatorFooter } from './comparatorFooter.ts';
import { comparatorRow, normCell } from './comparatorRow.ts';
import { isPublished, municipalityRows, unitRow, type Coverage } from './Coverage.ts';
import { markDisputes } from './disputes/markDisputes.ts';
import { figureOf } from './figure.ts';
import { markInvented } from './markInvented.ts';
import { scope } from './scope.ts';
import { smallNumberNote } from './smallNumbers.ts';
import { totalRows } from './totalRows.ts';
import type { TableCell, TableModel, TableRow } from './TableModel.ts';

/** The columns of the minutes, in their order. */
export const minutes: readonly Indicator[] = [insured, capacity, vacant, vacancyShare, filled, insuredPerCapacity, insuredPerFilled];

function cell(row: CoverageRow, indicator: Indicator, coverage: Coverage): TableCell {
  const { language } = coverage;
  const { text, value, state } = figureOf(row, indicator, language);
  const figure = figureRef(row, indicator);
  // Danish tables print a count of zero as a dash; the words are for who cannot see it.
  if (indicator.id === vacant.id && value === 0) return { text: '-', value, known: true, spoken: tables.zero[language], figure };
  return { text, value, known: state === 'known', spoken: null, figure };
}

function notes(coverage: Coverage): readonly string[] {
  const { language, snapshot, group } = coverage;
  const shown = [...municipalityRows(coverage), unitRow(coverage, 'group'), unitRow(coverage, 'region')];
  const region = unitRow(coverage, 'region');
  const others = snapshot.totals.filter(({ kind, areaCode }) => kind === 'subtotal' && areaCode !== null && areaCode !== group.code);
  return [
    tables.computedFromCounts[language],
    ...(shown.some((row) => row?.vacant === 0) ? [tables.dashIsZero[language]] : []),
    ...(region && isPublished(region) ? [tables.regionIsPublished[language]] : []),
    comparatorFooter(coverage),
    ...others.map(({ label }) => tables.otherTotal[language]({ label })),
  ];
}

/** The table of the minutes: the same columns, order and rounding, totals last; every derived figure recomputed from the counts. */
export function coverageTable(coverage: Coverage): TableModel {
  const { language } = coverage;
  const cells = (source: CoverageRow) => minutes.map((indicator) => cell(source, indicator, coverage));
  const totals = totalRows(coverage, ['group', 'region']);
  const row = (source: CoverageRow, kind: TableRow['kind'], label: string): TableRow => ({
    id: `${source.unit}-${source.code}`,
    kind,
    label,
    note: smallNumberNote(source, 'per-filled', language),
    cells: cells(source),
  });
  const table: TableModel = {
    id: 'coverage',
    caption: markInvented(
      coverage.snapshot.source,
      tables.coverageCaption[language]({ area: scope(coverage), date: formatDate(coverage.snapshot.asOf, language) }),
      language,
    ),
    rowHeader: tables.municipality[language],
    columns: minutes.map((indicator) => ({
      id: indicator.id,
      label: indicator.label[language],
      definition: indicator.definition[language],
    })),
    rows: [
      ...municipalityRows(coverage).map((source) => row(source, 'municipality', coverage.nameOf(source.code))),
      ...totals.map(({ source, label }) => row(source, 'total', label)),
      ...comparatorRow(coverage, totals, cells, (norm) => minutes.map((indicator) => normCell(norm, indicator, coverage))),
    ],
    notes: notes(coverage),
  };
  return markDisputes(table, [coverage]);
}
