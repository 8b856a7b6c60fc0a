import type { CoverageRow } from '../database/queries/figures.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { tables } from '../i18n/tables.ts';
import { figureRef } from './calculation/FigureRef.ts';
import { comparatorFooter } from './comparatorFooter.ts';
import { comparatorRow, normCell } from './comparatorRow.ts';
import { municipalityRows, type Coverage } from './Coverage.ts';
import { markDisputes } from './disputes/markDisputes.ts';
import { figureOf } from './figure.ts';
import { markInvented } from './markInvented.ts';
import { rankedDecimals, ranking } from './ranking.ts';
import { scope } from './scope.ts';
import type { TableCell, TableModel, TableRow } from './TableModel.ts';
import { totalRows } from './totalRows.ts';

/** The twin of the ranked chart: the same rows in the same order with rank and figure, and the totals they are held against. */
export function rankedTable(coverage: Coverage): TableModel {
  const { language, indicator, nameOf } = coverage;
  const ranked = ranking(municipalityRows(coverage), indicator, nameOf);
  const totals = totalRows(coverage, ['group', 'rest-of-region', 'region']);
  const place = (rank: string | null): TableCell => ({
    text: rank ?? '',
    value: rank === null ? null : Number.parseInt(rank, 10),
    known: true,
    spoken: null,
  });
  const cells = (source: CoverageRow, rank: string | null): readonly TableCell[] => {
    const { text, value, state } = figureOf(source, indicator, language, rankedDecimals(indicator));
    return [place(rank), { text, value, known: state === 'known', spoken: null, figure: figureRef(source, indicator) }];
  };
  const row = (source: CoverageRow, kind: TableRow['kind'], label: string, rank: string | null): TableRow => ({
    id: `${source.unit}-${source.code}`,
    kind,
    label,
    note: null,
    cells: cells(source, rank),
  });
  const table: TableModel = {
    id: 'ranked',
    caption: markInvented(
      coverage.snapshot.source,
      tables.rankedCaption[language]({
        indicator: indicator.label[language],
        area: scope(coverage),
        date: formatDate(coverage.snapshot.asOf, language),
      }),
      language,
    ),
    rowHeader: tables.municipality[language],
    columns: [
      { id: 'rank', label: tables.rank[language], definition: tables.rankDefinition[language] },
      { id: indicator.id, label: indicator.label[language], definition: indicator.definition[language] },
    ],
    rows: [
      ...ranked.map((entry) => row(entry.row, 'municipality', nameOf(entry.row.code), entry.rank)),
      ...totals.map(({ source, label }) => row(source, 'total', label, null)),
      ...comparatorRow(
        coverage,
        totals,
        (source) => cells(source, null),
        (norm) => [place(null), normCell(norm, indicator, coverage, rankedDecimals(indicator))],
      ),
    ],
    notes: [comparatorFooter(coverage), indicator.definition[language], ...indicator.caveats.map((caveat) => caveat[language])],
  };
  return markDisputes(table, [coverage]);
}
