import type { Indicator } from '../../domain/indicators/Indicator.ts';
import type { ReportedTotal } from '../../domain/Snapshot.ts';
import { figureStates } from '../../i18n/figures.ts';
import { evaluate } from '../../model/calculation/evaluate.ts';
import { parseExpression } from '../../model/calculation/parseExpression.ts';
import type { Coverage } from '../../model/Coverage.ts';
import { writeValue } from '../../model/figure.ts';
import type { TableCell, TableRow } from '../../model/TableModel.ts';

/** The totals that the source prints of the group and of its region, under the source's own labels, with what follows from their counts. */
export function publishedRows(coverage: Coverage, indicators: readonly Indicator[]): readonly TableRow[] {
  const { group, region, snapshot } = coverage;
  const isShown = ({ kind, areaCode }: ReportedTotal): boolean =>
    areaCode === group.code || (kind === 'region-total' && (areaCode === null || areaCode === region?.code));
  return snapshot.totals.filter(isShown).map((total) => ({
    id: `total-${total.areaCode ?? ''}`,
    kind: 'total',
    label: total.label,
    note: null,
    cells: indicators.map((indicator) => cellOf(total, indicator, coverage)),
  }));
}

function cellOf({ label, line, insured, capacity, vacant }: ReportedTotal, indicator: Indicator, { language }: Coverage): TableCell {
  const missing = [insured, capacity, vacant].includes(null);
  // Through thousandths, the finest capacity there is: binary fractions leave 0.30000000000000004.
  const filled = capacity === null || vacant === null ? null : Math.round((capacity - vacant) * 1000) / 1000;
  const part = { sign: 1, label, areaCode: null, line, rows: 1, counts: { insured, capacity, vacant, filled, norm: null } } as const;
  const value = evaluate(parseExpression(indicator.sql), { parts: [part], region: null });
  const text = value === null ? figureStates[missing ? 'missing' : 'not-defined'][language] : writeValue(value, indicator, language);
  return { text, value, known: value !== null, spoken: null };
}
