import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import { supplementKinds } from '../../domain/supplements/supplementKinds.ts';
import type { QuestionOption } from '../../lib/Question.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import type { Grid } from '../Grid.ts';
import type { Findings } from '../reckon/Findings.ts';
import { figureColumnsOf } from '../tables/extractEntries.ts';
import { findTables } from '../tables/findTables.ts';
import { findSupplementTables } from './findSupplementTables.ts';

/** A coverage table counts the insured against capacities; a column more or less is its reader's matter. */
function hasCoverage(grid: Grid, index: AreaIndex): boolean {
  return findTables(grid, index).some((table) => {
    const figures = figureColumnsOf(table);
    return figures.includes('insured') && (['capacity', 'vacant', 'filled'] as const).some((one) => figures.includes(one));
  });
}

/**
 * Which kind of table a file holds. Where its headers fit several, the planner is asked.
 *
 * @returns Null for a coverage table, and for what is no table of another kind; while the question is open, the first kind found.
 */
export function chooseKind(grids: readonly Grid[], index: AreaIndex, findings: Findings): SupplementKind | null {
  const visible = grids.filter(({ hidden }) => !hidden);
  const found = Object.values(supplementKinds).filter((kind) => visible.some((grid) => findSupplementTables(grid, kind, 0).length > 0));
  const [first] = found;
  if (!first) return null;
  const coverage = visible.some((grid) => hasCoverage(grid, index));
  if (found.length === 1 && !coverage) return first;
  const options = [...(coverage ? (['coverage'] as const) : []), ...found.map(({ id }) => id)].map((kind): QuestionOption => ({
    id: kind,
    kind: 'is-kind',
    data: { kind },
  }));
  const answer = findings.ask({ id: 'table-kind', about: 'table-kind', data: {}, options });
  if (answer?.kind !== 'is-kind') return coverage ? null : first;
  return answer.data.kind === 'coverage' ? null : supplementKinds[answer.data.kind];
}
