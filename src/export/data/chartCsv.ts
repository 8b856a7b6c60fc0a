import type { ChartFrame } from '../../charts/ChartParts.ts';
import type { Coverage } from '../../model/Coverage.ts';
import type { TableModel } from '../../model/TableModel.ts';
import { tableCsv } from '../tableCsv.ts';
import { exportName } from './exportName.ts';

/** The table behind a chart as a file for Excel, with what the chart says of its source, dates, comparison and disputes below it. */
export function chartCsv(
  { subtitle, footer, viewCode }: ChartFrame,
  table: TableModel,
  coverage: Pick<Coverage, 'language' | 'group' | 'snapshot'>,
): { readonly name: string; readonly text: string } {
  const above = [table.caption, subtitle];
  return { name: exportName(coverage, 'csv'), text: tableCsv(table, coverage.language, { above, below: [...footer, viewCode] }) };
}
