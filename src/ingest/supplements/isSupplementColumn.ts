import { supplementCounts, supplementShares, type SupplementColumn } from '../../lib/SupplementColumn.ts';

const names: ReadonlySet<string> = new Set([...supplementCounts, ...supplementShares]);

/** True for a column that holds figures of a table beside the coverage tables. */
export function isSupplementColumn(meaning: string | null): meaning is SupplementColumn {
  return meaning !== null && names.has(meaning);
}
