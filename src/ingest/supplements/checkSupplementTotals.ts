import { holdsOn } from '../../domain/holdsOn.ts';
import { membersOf } from '../../domain/membersOf.ts';
import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import type { Findings } from '../reckon/Findings.ts';
import { placeOf } from '../reckon/identifyRows.ts';
import type { SupplementDraft } from './SupplementTable.ts';

const early = '2007-01-01';

function isTotal({ row }: SupplementDraft): boolean {
  return row.kind === 'subtotal' || row.kind === 'region-total';
}

/** The group a total is of: the one it names on its day; for "Regionstotal", the smallest region that holds all rows of the day. */
function nameTotal({ row }: SupplementDraft, scope: readonly SupplementDraft[], index: AreaIndex): void {
  if (row.areaCode !== null || !row.label || row.label.kind === 'other') return;
  const day = row.asOf ?? early;
  const holdsAll = (code: string): boolean => {
    const members = new Set(membersOf(index.catalog, code, day).map((member) => member.code));
    return scope.length > 0 && scope.every((draft) => members.has(draft.row.areaCode ?? ''));
  };
  const named = row.label.groups.filter((group) => holdsOn(group, day));
  const regions = [...index.groups.values()].filter((group) => group.kind === 'region' && holdsOn(group, day) && holdsAll(group.code));
  const candidates = named.length > 0 ? named : row.kind === 'region-total' ? regions : [];
  if (candidates.length === 1) row.areaCode = candidates[0]?.code ?? null;
}

/** Compares each total with the rows it can be the sum of. Totals stay as published, whatever comes of it. */
export function checkSupplementTotals(
  drafts: readonly SupplementDraft[],
  kind: SupplementKind,
  index: AreaIndex,
  findings: Findings,
): void {
  for (const total of drafts.filter(isTotal)) {
    const { row } = total;
    const scope = drafts.filter((draft) => draft.row.kind === 'municipality' && draft.row.asOf === row.asOf);
    nameTotal(total, scope, index);
    const group = row.areaCode === null ? null : index.groups.get(row.areaCode);
    const codes = new Set(group ? membersOf(index.catalog, group.code, row.asOf ?? early).map(({ code }) => code) : []);
    const members = kind.rows === 'municipality' && group ? scope.filter((draft) => codes.has(draft.row.areaCode ?? '')) : scope;
    const off: { column: (typeof kind.kept)[number]; published: number; sum: number }[] = [];
    let compared = 0;
    for (const column of kind.kept) {
      const published = total.counts[column] ?? null;
      const values = members.map((draft) => draft.counts[column] ?? null);
      if (published === null || values.length === 0 || values.includes(null)) continue;
      compared += 1;
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
      if (sum !== published) off.push({ column, published, sum });
    }
    const at = placeOf(row.entry);
    const complete = kind.rows === 'group' ? false : group !== null && group !== undefined && members.length === codes.size;
    if (compared === 0) findings.add('note', 'total-unchecked', { label: row.name }, at);
    else if (off.length === 0) {
      findings.checked('totals-add-up');
      findings.add('note', 'total-adds-up', { label: row.name, rows: members.length }, at);
    } else if (!complete && off.every(({ published, sum }) => published > sum)) {
      findings.add('note', 'total-of-something-larger', { label: row.name }, at);
    } else for (const one of off) findings.add('warning', 'total-does-not-add-up', { label: row.name, ...one }, at);
  }
}
