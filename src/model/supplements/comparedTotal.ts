import type { SupplementFigures } from '../../database/queries/supplement.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import type { SupplementView } from './SupplementView.ts';

/** The published total that rates are held against: the region's; for a table about groups the country's. Null where nobody published it. */
export function comparedTotal({ rows, region, table }: SupplementView): (SupplementFigures & { readonly code: string }) | null {
  const wanted = supplementKinds[table.kind].rows === 'group' ? 'dk' : region?.code;
  for (const row of rows) {
    const { code } = row;
    if (row.unit === 'total' && code !== null && code === wanted) return { ...row, code };
  }
  return null;
}
