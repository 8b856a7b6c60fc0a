import type { Place } from '../../lib/Diagnostic.ts';

/** The id of a cell of the reading preview, or of its row when no column is given: findings jump to it. */
export function cellId({ line, column, sheet }: Place): string {
  return `cell-${sheet ?? ''}-${line}-${column ?? 'row'}`;
}
