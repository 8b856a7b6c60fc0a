import { disputes as texts } from '../../i18n/disputes.ts';
import { listText } from '../../i18n/listText.ts';
import type { Coverage } from '../Coverage.ts';
import { totalRows } from '../totalRows.ts';
import { rowDisputesOf } from './disputesOf.ts';

/**
 * For a file, which has no place beside its rows: which totals are disputed, and because of which rows; a line for all totals of the same rows.
 *
 * @param labels What the totals are called in the file, by unit and code.
 */
export function disputedSums(coverage: Coverage, labels: ReadonlyMap<string, string>): readonly string[] {
  const { language, nameOf } = coverage;
  const sums = new Map<string, string[]>();
  for (const { source, label } of totalRows(coverage, ['group', 'region'])) {
    const codes = new Set(rowDisputesOf(coverage, source).map(({ areaCode }) => areaCode));
    if (codes.size === 0) continue;
    const areas = listText([...codes].map(nameOf), language);
    sums.set(areas, [...(sums.get(areas) ?? []), labels.get(`${source.unit}-${source.code}`) ?? label]);
  }
  return [...sums].map(([areas, names]) => texts.sumsWith[language]({ areas, sums: names.join('; ') }));
}
