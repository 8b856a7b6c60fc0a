import { figuresStatement, type CoverageUnit } from '../database/queries/figures.ts';
import { similarStatement } from '../database/queries/similar.ts';
import type { Selection } from './Selection.ts';

/** The SQL that gave the figures of a unit, as the engine got it, with what was put in for $1 and $2. @param snapshot Id of the table. */
export function statementOf({ groupedOn, municipality }: Selection, snapshot: string, unit: CoverageUnit): string {
  const [statement, second] = unit === 'similar' ? [similarStatement, municipality?.code ?? ''] : [figuresStatement, groupedOn ?? ''];
  return `-- $1 = '${snapshot}'\n-- $2 = '${second}'\n${statement.trim()}`;
}
