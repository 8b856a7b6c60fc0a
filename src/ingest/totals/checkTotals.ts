import type { Area } from '../../domain/Area.ts';
import type { IsoDate } from '../../lib/IsoDate.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import type { Findings } from '../reckon/Findings.ts';
import { placeOf, type IdentifiedRow } from '../reckon/identifyRows.ts';
import { adds, compareTotal, countOf, isSumOf, reportOff } from './compareTotal.ts';

function membersAt(group: Area, date: string | null, index: AreaIndex): Set<string> {
  const members = index.catalog.memberships.filter(
    (one) => one.groupCode === group.code && (date === null || ((one.validFrom ?? '0') <= date && date <= (one.validTo ?? '9'))),
  );
  return new Set(members.map((one) => one.areaCode));
}

function areasIn(rows: readonly IdentifiedRow[]): number {
  return new Set(rows.map((row) => row.areaCode)).size;
}

function isValidAt(group: Area, date: string | null): boolean {
  return date === null || ((group.validFrom ?? '0') <= date && date <= (group.validTo ?? '9'));
}

/** Which of the groups a label may mean: the one valid on the date, or the one whose members are the rows. */
function chooseGroup(groups: readonly Area[], total: IdentifiedRow, scope: readonly IdentifiedRow[], index: AreaIndex): Area | null {
  const valid = groups.filter((group) => isValidAt(group, total.asOf));
  if (valid.length <= 1) return valid[0] ?? (groups.length === 1 ? (groups[0] ?? null) : null);
  const fitting = valid.filter((group) => {
    const members = membersAt(group, total.asOf, index);
    const set = scope.filter((row) => members.has(row.areaCode ?? ''));
    return areasIn(set) === members.size && compareTotal(total, set).off.length === 0;
  });
  if (fitting.length === 1) return fitting[0] ?? null;
  const known = valid.map((group) => ({
    group,
    held: scope.filter((row) => membersAt(group, total.asOf, index).has(row.areaCode ?? '')).length,
  }));
  known.sort((a, b) => b.held - a.held);
  return (known[0]?.held ?? 0) > (known[1]?.held ?? 0) ? (known[0]?.group ?? null) : null;
}

/** The region that holds all rows: the smallest one, for a label that only says "region". */
function regionOf(total: IdentifiedRow, scope: readonly IdentifiedRow[], index: AreaIndex): Area | null {
  const regions = [...index.groups.values()]
    .filter((group) => group.kind === 'region' && isValidAt(group, total.asOf))
    .map((group) => ({ group, members: membersAt(group, total.asOf, index) }))
    .filter(({ members }) => scope.length > 0 && scope.every((row) => members.has(row.areaCode ?? '')));
  return regions.sort((a, b) => a.members.size - b.members.size)[0]?.group ?? null;
}

/** Sets of rows that a total at a place can be the sum of: all, those since the last total, those until the next. */
function candidateSets(at: number, rows: readonly IdentifiedRow[], scope: readonly IdentifiedRow[]): (readonly IdentifiedRow[])[] {
  const asOf = rows[at]?.asOf ?? null;
  const isTotal = (row: IdentifiedRow | undefined): boolean =>
    row?.kind === 'subtotal' || row?.kind === 'region-total' || row === undefined;
  const isInScope = (row: IdentifiedRow, place: number): boolean => place !== at && row.kind === 'municipality' && row.asOf === asOf;
  let start = at;
  while (start > 0 && !isTotal(rows[start - 1])) start -= 1;
  let end = at + 1;
  while (end < rows.length && !isTotal(rows[end])) end += 1;
  const others = rows.filter((row, place) => place !== at && row.kind === 'subtotal' && row.asOf === asOf);
  return [
    scope,
    rows.slice(start, at).filter((row, offset) => isInScope(row, start + offset)),
    rows.slice(at + 1, end).filter((row, offset) => isInScope(row, at + 1 + offset)),
    others,
  ].filter((set) => set.length > 0);
}

function nameTotal(total: IdentifiedRow, group: Area | null): void {
  if (!group) return;
  total.areaCode = group.code;
}

function checkOne(
  total: IdentifiedRow,
  at: number,
  rows: readonly IdentifiedRow[],
  scope: readonly IdentifiedRow[],
  index: AreaIndex,
  findings: Findings,
): void {
  const label = total.label;
  const named = label && label.kind !== 'other' ? label.groups : [];
  const group =
    named.length > 0 ? chooseGroup(named, total, scope, index) : total.kind === 'region-total' ? regionOf(total, scope, index) : null;
  nameTotal(total, group);
  const members = group ? membersAt(group, total.asOf, index) : null;
  const ofGroup = members ? scope.filter((row) => members.has(row.areaCode ?? '')) : [];
  const place = placeOf(total.entry);
  if (scope.length === 0) return findings.add('note', 'total-unchecked', { label: total.name }, place);
  const sets = [...(ofGroup.length > 0 ? [ofGroup] : []), ...candidateSets(at, rows, scope)];
  const comparisons = sets.map((set) => ({ set, comparison: compareTotal(total, set) }));
  const whole = comparisons.find(({ comparison }) => adds(comparison));
  if (whole) {
    findings.checked('totals-add-up');
    return findings.add('note', 'total-adds-up', { label: total.name, rows: whole.set.length }, place);
  }
  const complete = members !== null && members.size > 0 && areasIn(ofGroup) === members.size;
  const main = compareTotal(total, ofGroup.length > 0 ? ofGroup : scope);
  // Whatever is added brings persons and capacities with it: a total that differs in one count only is a slip, not something larger.
  const grows = (['insured', 'capacity'] as const).every(
    (column) => countOf(total, column) === null || main.off.some((one) => one.column === column),
  );
  const larger =
    grows && compareTotal(total, scope).off.every((one) => one.published > one.sum) && main.off.every((one) => one.published > one.sum);
  const mayBeLarger = !complete && (total.kind === 'region-total' || (label?.kind !== 'other' && label?.generic === false));
  if (main.off.length === 0) return findings.add('note', 'total-unchecked', { label: total.name }, place);
  if (mayBeLarger && larger) {
    findings.add('note', 'total-of-something-larger', { label: total.name }, place);
    const missing = members ? [...members].filter((code) => !ofGroup.some((row) => row.areaCode === code)) : [];
    if (missing.length > 0 && missing.length <= 5 && areasIn(ofGroup) > missing.length) {
      const names = missing.map((code) => index.municipalities.get(code)?.name ?? code);
      findings.add('note', 'group-incomplete', { label: total.name, missing: names }, place);
    }
    return;
  }
  const nearest = comparisons
    .filter(({ comparison }) => comparison.compared > 0)
    .sort((a, b) => a.comparison.off.length - b.comparison.off.length)[0];
  reportOff(total, complete || !nearest ? main.off : nearest.comparison.off, findings);
}

const mostTried = 500;

function keyOf(row: IdentifiedRow): string {
  return `${row.areaCode ?? ''} ${row.asOf ?? ''}`;
}

/** Areas that stand just twice: one of the rows can be the total of a cluster of the same name. */
function doubledKeys(rows: readonly IdentifiedRow[]): Set<string> {
  const times = new Map<string, number>();
  for (const row of rows) if (isWhole(row)) times.set(keyOf(row), (times.get(keyOf(row)) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count === 2).map(([key]) => key));
}

function isWhole(row: IdentifiedRow): boolean {
  return row.kind === 'municipality' && row.practice === null;
}

/** Rows of unknown name whose figures are exactly the sum of the rows before them: totals without a label, or with an unusual one. */
export function findTotalsByArithmetic(rows: readonly IdentifiedRow[], findings: Findings): void {
  const doubled = doubledKeys(rows);
  const byDate = municipalitiesByDate(rows);
  let tried = 0;
  rows.forEach((row, at) => {
    const again = isWhole(row) && doubled.has(keyOf(row));
    if ((!row.unknown && !again) || tried >= mostTried) return;
    tried += 1;
    const dated = byDate.get(row.asOf) ?? [];
    const scope = again ? dated.filter((other) => other !== row) : dated;
    const set = candidateSets(at, rows, scope).find(
      (one) => one.length >= 2 && one.every((other) => other.kind === 'municipality') && isSumOf(row, one),
    );
    if (!set) return;
    byDate.set(
      row.asOf,
      dated.filter((other) => other !== row),
    );
    row.unknown = false;
    row.kind = 'subtotal';
    row.areaCode = null;
    row.label = { kind: 'subtotal', groups: [], generic: true };
    findings.add(row.name === '' ? 'note' : 'warning', 'total-by-arithmetic', { label: row.name, rows: set.length }, placeOf(row.entry));
  });
}

function municipalitiesByDate(rows: readonly IdentifiedRow[]): Map<IsoDate | null, IdentifiedRow[]> {
  const byDate = new Map<IsoDate | null, IdentifiedRow[]>();
  for (const row of rows) {
    if (row.kind !== 'municipality') continue;
    const group = byDate.get(row.asOf);
    if (group) group.push(row);
    else byDate.set(row.asOf, [row]);
  }
  return byDate;
}

/** Checks every total row by arithmetic: the sum of its rows, the total of something larger, or neither – said which. Its figures stay as published. */
export function checkTotals(rows: readonly IdentifiedRow[], index: AreaIndex, findings: Findings): void {
  const byDate = municipalitiesByDate(rows);
  rows.forEach((row, at) => {
    // A row about a municipality whose practices stand in the table was held against them before.
    if ((row.kind !== 'subtotal' && row.kind !== 'region-total') || index.municipalities.has(row.areaCode ?? '')) return;
    checkOne(row, at, rows, byDate.get(row.asOf) ?? [], index, findings);
  });
}
