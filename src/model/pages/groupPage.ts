import type { ChartView } from '../ChartView.ts';
import { comparisonTable } from '../comparisonTable.ts';
import { groupRow, type Coverage } from '../Coverage.ts';
import { coverageTable } from '../coverageTable.ts';
import { keyDisputes } from '../disputes/keyDisputes.ts';
import { headline } from '../findings/headline.ts';
import { keyFigures } from '../keyFigures.ts';
import { scope } from '../scope.ts';
import type { Page } from './Page.ts';

/** The page of a group with the charts of one of its views, and its tables as far as no chart brings them along. */
export function groupPage(coverage: Coverage, history: readonly Coverage[], charts: readonly ChartView[]): Page {
  const told = new Set(charts.map(({ twin }) => twin.id));
  const row = groupRow(coverage);
  return {
    area: scope(coverage),
    headline: headline(coverage, history),
    keyFigures: keyFigures(coverage),
    disputed: row ? keyDisputes(coverage, row) : [],
    charts,
    tables: [coverageTable(coverage), comparisonTable(coverage)].filter(({ id }) => !told.has(id)),
    lists: [],
    coverage,
    history,
  };
}
