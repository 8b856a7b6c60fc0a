import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import type { SupplementCount } from '../../lib/SupplementColumn.ts';
import { placeOfValue } from '../reckon/applyConventions.ts';
import type { Findings } from '../reckon/Findings.ts';
import type { Value } from '../reckon/Row.ts';
import type { SupplementDraft } from './SupplementTable.ts';

function isDash(value: Value | undefined): value is Value {
  return value?.state === 'doubt' && value.figure.kind === 'marker' && value.figure.marker === 'dash';
}

/** Zero is the only count that the other two of the identity leave. */
function isProven({ cells }: SupplementDraft, column: SupplementCount, { identity }: SupplementKind): boolean {
  if (!identity) return false;
  const value = (one: SupplementCount): number | null => cells[one]?.value ?? null;
  const { whole, part, rest } = identity;
  if (column === whole) return value(part) === 0 && value(rest) === 0;
  const other = column === part ? rest : part;
  return (column === part || column === rest) && value(whole) !== null && value(whole) === value(other);
}

function settle({ row }: SupplementDraft, column: SupplementCount, value: Value, by: 'identity' | 'answer', findings: Findings): void {
  Object.assign(value, { value: 0, state: 'zero' });
  if (by === 'identity') findings.checked('dashes-proven-zero');
  findings.add('note', 'dash-is-zero', { column, area: row.name, raw: value.spot.text, by }, placeOfValue(row, value));
}

/** Settles what "-" means: zero where the row's other counts prove it, otherwise a question for the column. */
export function settleSupplementDashes(
  drafts: readonly SupplementDraft[],
  columns: readonly SupplementCount[],
  kind: SupplementKind,
  findings: Findings,
): void {
  for (const column of columns) {
    for (const draft of drafts) {
      const value = draft.cells[column];
      if (isDash(value) && isProven(draft, column, kind)) settle(draft, column, value, 'identity', findings);
    }
    const open = drafts.filter(({ cells }) => isDash(cells[column]));
    const [first] = open;
    const cell = first?.cells[column];
    if (!first || !cell) continue;
    const answer = findings.ask({
      id: `dash:${first.row.entry.table}:${column}`,
      about: 'dash',
      at: placeOfValue(first.row, cell),
      data: { column, header: column, raw: cell.spot.text, areas: open.slice(0, 20).map(({ row }) => row.name) },
      options: [
        { id: 'zero', kind: 'zero', data: {} },
        { id: 'missing', kind: 'missing', data: {} },
      ],
    });
    for (const draft of open) {
      const value = draft.cells[column] as Value;
      const { name } = draft.row;
      const at = placeOfValue(draft.row, value);
      if (answer?.kind === 'zero') settle(draft, column, value, 'answer', findings);
      else if (answer) {
        value.state = 'missing';
        findings.add('warning', 'missing-value', { column, area: name, raw: value.spot.text, why: 'missing' }, at);
      } else findings.add('warning', 'dash-undecided', { column, area: name, raw: value.spot.text }, at);
    }
  }
}
