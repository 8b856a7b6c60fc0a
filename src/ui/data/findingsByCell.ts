import type { Diagnostic, Severity } from '../../lib/Diagnostic.ts';
import { cellId } from './cellId.ts';

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** What is to be said about one cell or row; the gravest first. */
export type CellFindings = readonly [Diagnostic, ...Diagnostic[]];

/** The findings of a reading by the id of the cell or row they are about. */
export function findingsByCell(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, CellFindings> {
  const cells = new Map<string, CellFindings>();
  for (const diagnostic of diagnostics.toSorted((a, b) => weight[b.severity] - weight[a.severity])) {
    if (!diagnostic.at) continue;
    const id = cellId(diagnostic.at);
    const there = cells.get(id);
    cells.set(id, there ? [...there, diagnostic] : [diagnostic]);
  }
  return cells;
}
