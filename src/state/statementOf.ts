import { figuresStatement } from '../database/queries/figures.ts';
import { similarStatement } from '../database/queries/similar.ts';
import { supplementStatement } from '../database/queries/supplement.ts';
import { isOfSupplement, type AnyFigureRef } from '../model/calculation/FigureRef.ts';
import type { HeldSupplement } from './Held.ts';
import type { Selection } from './Selection.ts';

/** The SQL that gave a figure, as the engine got it, with what was put in for $1 and $2. @param table Id of the table that the figure stands in. */
export function statementOf(
  { groupedOn, municipality, group }: Selection,
  table: string,
  ref: AnyFigureRef,
  supplements: readonly HeldSupplement[],
): string {
  const [statement, second] = isOfSupplement(ref)
    ? [besideStatement(table, supplements), group.code]
    : ref.unit === 'similar'
      ? [similarStatement, municipality?.code ?? '']
      : [figuresStatement, groupedOn ?? ''];
  return `-- $1 = '${table}'\n-- $2 = '${second}'\n${statement.trim()}`;
}

function besideStatement(table: string, supplements: readonly HeldSupplement[]): string {
  const held = supplements.find(({ snapshot }) => snapshot.id === table);
  return held ? supplementStatement(held.snapshot.kind) : '';
}
