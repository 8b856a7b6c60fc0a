import type { Area } from '../../domain/Area.ts';
import { holdsOn } from '../../domain/holdsOn.ts';
import type { QuestionOption } from '../../lib/Question.ts';
import type { AreaIndex } from '../areas/AreaIndex.ts';
import type { Findings } from '../reckon/Findings.ts';
import { placeOf, type IdentifiedRow } from '../reckon/identifyRows.ts';
import type { Entry } from '../tables/Table.ts';
import { readTotalLabel } from '../totals/readTotalLabel.ts';

/** Takes the entries of a table about groups for rows; which group each is, `settleGroups` tells once their dates are known. */
export function draftGroups(entries: readonly Entry[], index: AreaIndex): IdentifiedRow[] {
  return entries.map((entry) => {
    const name = entry.name?.text ?? entry.code?.text ?? '';
    const label = readTotalLabel(entry.code?.text && /^\d{4}$/.test(entry.code.text) ? entry.code.text : name, index);
    const draft = { entry, areaCode: null, name, practice: null, asOf: null, values: {}, label, unknown: false };
    if (label === null) return { ...draft, kind: 'undecided' as const, unknown: true };
    if (label.kind === 'other') return { ...draft, kind: 'ignored' as const };
    return { ...draft, kind: label.groups.length === 0 ? ('subtotal' as const) : ('municipality' as const) };
  });
}

function isRow({ kind }: Area): boolean {
  return kind !== 'country' && kind !== 'municipality';
}

/** Any group may be the answer, not only one of those that were offered. */
function ask(row: IdentifiedRow, offered: readonly Area[], index: AreaIndex, findings: Findings): void {
  const id = row.name === '' ? `area:line-${row.entry.sheet ?? ''}-${row.entry.line}` : `area:${row.name}`;
  const given = index.groups.get(findings.answerTo(id) ?? '');
  const candidates = given && !offered.includes(given) ? [...offered, given] : offered;
  const options: QuestionOption[] = [
    ...candidates.map(({ code, name }): QuestionOption => ({ id: code, kind: 'area', data: { code, name } })),
    { id: 'ignore', kind: 'ignore-row', data: {} },
    { id: 'total', kind: 'is-total', data: {} },
  ];
  const answer = findings.ask({ id, about: 'unknown-area', at: placeOf(row.entry), data: { name: row.name }, options });
  row.unknown = false;
  if (answer?.kind === 'area') Object.assign(row, { kind: 'municipality', areaCode: answer.data.code, name: answer.data.name });
  else if (answer?.kind === 'ignore-row') row.kind = 'ignored';
  else if (answer?.kind === 'is-total') Object.assign(row, { kind: 'subtotal', areaCode: null });
  else {
    row.kind = 'undecided';
    findings.add('warning', 'unknown-group', { name: row.name }, placeOf(row.entry));
  }
}

/** Tells for every row which group it is, on its own day: a name can mean a cluster and later a council. What cannot be told is asked. */
export function settleGroups(rows: readonly IdentifiedRow[], index: AreaIndex, findings: Findings): void {
  const groups = [...index.groups.values()];
  const reported = new Set<string>();
  for (const row of rows) {
    const valid = (area: Area): boolean => row.asOf === null || holdsOn(area, row.asOf);
    if (row.kind === 'ignored' && !reported.has(row.name)) {
      reported.add(row.name);
      findings.add('warning', 'ignored-row', { text: row.name }, placeOf(row.entry));
    }
    const named = row.label && row.label.kind !== 'other' ? row.label.groups : [];
    if (row.unknown)
      ask(
        row,
        groups.filter((area) => area.kind === 'region' && valid(area)),
        index,
        findings,
      );
    else if (named.length > 0) {
      const fitting = named.filter(valid);
      const [only] = fitting;
      if (fitting.length !== 1 || !only) ask(row, fitting.length > 0 ? fitting : named, index, findings);
      else if (isRow(only)) Object.assign(row, { kind: 'municipality', areaCode: only.code, name: only.name });
      else Object.assign(row, { kind: 'subtotal', areaCode: only.code });
    }
  }
}
