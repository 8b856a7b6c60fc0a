import type { AreaIndex } from '../areas/AreaIndex.ts';
import { findMunicipality, type FoundMunicipality } from '../areas/findMunicipality.ts';
import { namesWhole, practiceKey } from '../areas/practiceKey.ts';
import { nearestMunicipalities } from '../areas/nearestMunicipalities.ts';
import type { Place } from '../../lib/Diagnostic.ts';
import type { QuestionOption } from '../../lib/Question.ts';
import { cleanText } from '../text/cleanText.ts';
import { readTotalLabel, type TotalLabel } from '../totals/readTotalLabel.ts';
import type { Entry } from '../tables/Table.ts';
import type { Findings } from './Findings.ts';
import type { Row } from './Row.ts';

export interface IdentifiedRow extends Row {
  label: TotalLabel | null;
  /** Set while only arithmetic or the planner can tell what the row is. */
  unknown: boolean;
}

/** Nobody answers more at a time; the others come when these are answered. */
const mostQuestions = 60;

/** Where a row's name stands, or its line when it has none. */
export function placeOf(entry: Entry): Place {
  const spot = entry.name ?? entry.code;
  const sheet = entry.sheet === null ? {} : { sheet: entry.sheet };
  return spot ? { line: spot.line, column: spot.column, ...sheet } : { line: entry.line, ...sheet };
}

function make(entry: Entry, kind: Row['kind'], areaCode: string | null, name: string): IdentifiedRow {
  return { entry, kind, areaCode, name, practice: null, asOf: null, values: {}, label: null, unknown: false };
}

/** A row that says "I alt" where others name a practice is about the whole municipality, as is one that names none. */
function practiceOf({ practices }: Entry, municipality: string, index: AreaIndex): string | null {
  const [first] = practices;
  if (!first || practices.some(({ text }) => namesWhole(text, municipality, index))) return null;
  return practiceKey(first.text);
}

function identify(
  entry: Entry,
  index: AreaIndex,
  findings: Findings,
  seen: Set<string>,
  looked: Map<string, FoundMunicipality>,
): IdentifiedRow {
  const name = entry.name?.text ?? '';
  const code = entry.code?.text ?? '';
  const shown = name || code;
  const once = (kind: string): boolean => !seen.has(`${kind} ${shown}`) && Boolean(seen.add(`${kind} ${shown}`));
  const key = `${name}\u0000${code}`;
  const found = looked.get(key) ?? findMunicipality(name, code, index);
  looked.set(key, found);
  switch (found.kind) {
    case 'found':
      if (found.how === 'damaged' && once('damaged'))
        findings.add('warning', 'area-damaged', { name, official: found.name }, placeOf(entry));
      if (found.how === 'variant' && once('variant') && cleanText(name) !== found.name) {
        findings.add('note', 'area-variant', { name, official: found.name }, placeOf(entry));
      }
      return { ...make(entry, 'municipality', found.code, found.name), practice: practiceOf(entry, found.name, index) };
    case 'christiansø':
      if (once('none')) findings.add('warning', 'not-a-municipality', { name: shown }, placeOf(entry));
      return make(entry, 'ignored', null, shown);
    case 'contradiction': {
      const official = index.municipalities.get(found.byName)?.name ?? name;
      if (once('contradiction')) findings.add('warning', 'area-contradiction', { name, code: found.code, official }, placeOf(entry));
      const codes = [found.byName, found.byCode].filter((one) => one !== '');
      return { ...make(entry, 'undecided', null, shown), ...askArea(entry, shown, codes, index, findings) };
    }
    case 'unknown': {
      const label = readTotalLabel(name === '' ? code : name, index);
      if (label?.kind === 'other') {
        if (once('other')) findings.add('warning', 'ignored-row', { text: shown }, placeOf(entry));
        return make(entry, 'ignored', null, shown);
      }
      if (label) return { ...make(entry, label.kind, null, shown), label };
      return { ...make(entry, 'undecided', null, shown), unknown: true };
    }
  }
}

/** Any municipality may be the answer, not only one of those that were offered. */
function withAnswer(codes: readonly string[], given: string | null, index: AreaIndex): readonly string[] {
  return given === null || codes.includes(given) || !index.municipalities.has(given) ? codes : [...codes, given];
}

function askArea(entry: Entry, name: string, codes: readonly string[], index: AreaIndex, findings: Findings): Partial<IdentifiedRow> {
  const id = name === '' ? `area:line-${entry.sheet ?? ''}-${entry.line}` : `area:${name}`;
  const given = findings.answerTo(id);
  const options: QuestionOption[] = [
    ...withAnswer(codes, given, index).map((code): QuestionOption => ({
      id: code,
      kind: 'area',
      data: { code, name: index.municipalities.get(code)?.name ?? code },
    })),
    { id: 'ignore', kind: 'ignore-row', data: {} },
    { id: 'total', kind: 'is-total', data: {} },
  ];
  const answer = findings.ask({ id, about: 'unknown-area', at: placeOf(entry), data: { name }, options });
  if (answer?.kind === 'area') {
    const { code, name: official } = answer.data;
    return { kind: 'municipality', areaCode: code, name: official, practice: practiceOf(entry, official, index), unknown: false };
  }
  if (answer?.kind === 'ignore-row') return { kind: 'ignored', unknown: false };
  if (answer?.kind === 'is-total') return { kind: 'subtotal', unknown: false, label: { kind: 'subtotal', groups: [], generic: false } };
  return { kind: 'undecided' };
}

/** Tells for every entry which municipality it is, which total, or that it is unknown. */
export function identifyRows(entries: readonly Entry[], index: AreaIndex, findings: Findings): IdentifiedRow[] {
  const seen = new Set<string>();
  const looked = new Map<string, FoundMunicipality>();
  return entries.map((entry) => identify(entry, index, findings, seen, looked));
}

/** Asks about the rows that neither a name nor arithmetic could explain. */
export function askUnknownRows(rows: readonly IdentifiedRow[], index: AreaIndex, findings: Findings): void {
  const unknown = rows.filter((row) => row.unknown);
  const known = rows.filter((row) => row.kind === 'municipality').length;
  if (unknown.length > mostQuestions && known < unknown.length) findings.add('error', 'no-municipality', {});
  let open = 0;
  for (const row of unknown) {
    row.kind = 'undecided';
    if (open >= mostQuestions) continue;
    const nearest = nearestMunicipalities(row.name, index).map(({ code }) => code);
    const settled = askArea(row.entry, row.name, nearest, index, findings);
    Object.assign(row, settled);
    if (settled.kind !== 'undecided') continue;
    open += 1;
    findings.add('warning', 'unknown-area', { name: row.name }, placeOf(row.entry));
  }
}
