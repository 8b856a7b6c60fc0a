import { supplementKinds } from '../domain/supplements/supplementKinds.ts';
import { columns, type Column } from '../lib/Column.ts';
import type { SupplementKindId } from '../lib/SupplementColumn.ts';

/** What a column of a table can be said to hold. @param kind Null for coverage. */
export function columnChoices(kind: SupplementKindId | null): readonly Column[] {
  if (kind === null) return columns;
  return ['area-code', 'area-name', 'as-of', ...supplementKinds[kind].headers.map(({ column }) => column)];
}
