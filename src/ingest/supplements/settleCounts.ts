import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import { supplementCounts, type SupplementCount } from '../../lib/SupplementColumn.ts';
import { fitsConvention, type DecimalConvention } from '../figures/fitsConvention.ts';
import type { NumberConvention } from '../Reading.ts';
import { placeOfValue } from '../reckon/applyConventions.ts';
import type { Findings } from '../reckon/Findings.ts';
import { placeOf } from '../reckon/identifyRows.ts';
import type { Value } from '../reckon/Row.ts';
import { settleSupplementDashes } from './settleSupplementDashes.ts';
import type { SupplementDraft } from './SupplementTable.ts';

/** Practices and posts are whole: what "." means follows from that, over the whole column; else the planner is asked. */
function chooseConvention(column: SupplementCount, drafts: readonly SupplementDraft[], findings: Findings): NumberConvention | null {
  const values = drafts.flatMap(({ cells }) => cells[column] ?? []);
  const figures = values.map(({ figure }) => figure);
  const whole = (['danish', 'english'] as const).filter((convention) => {
    const fit = fitsConvention(figures, convention);
    return fit.impossible === 0 && fit.fractions === 0;
  });
  const open = values.find(({ figure }) => figure.kind === 'number' && figure.danish !== figure.english);
  if (!open) return 'plain';
  if (whole.length === 1) return whole[0] ?? null;
  if (whole.length === 0) return 'danish';
  const { figure, spot } = open;
  if (figure.kind !== 'number') return null;
  const dotted = spot.text.includes('.');
  const answer = findings.ask({
    id: `number:${drafts[0]?.row.entry.table ?? 0}:${column}`,
    about: 'number-convention',
    at: { line: spot.line, column: spot.column },
    data: { column, header: column, raw: spot.text },
    options: [
      { id: 'thousands', kind: 'thousands', data: { raw: spot.text, value: (dotted ? figure.danish : figure.english) ?? 0 } },
      { id: 'decimals', kind: 'decimals', data: { raw: spot.text, value: (dotted ? figure.english : figure.danish) ?? 0 } },
    ],
  });
  return answer ? ((answer.kind === 'thousands') === dotted ? 'danish' : 'english') : null;
}

function readCell(
  { row }: SupplementDraft,
  column: SupplementCount,
  value: Value,
  convention: NumberConvention | null,
  findings: Findings,
): void {
  const { figure, spot } = value;
  const at = placeOfValue(row, value);
  const raw = spot.text;
  const fail = (code: 'not-a-number' | 'not-whole' | 'negative-number' | 'formula-error' | 'imprecise-number'): void => {
    value.state = 'error';
    findings.add('error', code, { raw, column }, at);
  };
  if (figure.kind === 'marker') {
    if (figure.marker === 'dash') value.state = 'doubt';
    else if (figure.marker === 'formula-error' || figure.marker === 'infinite') fail('formula-error');
    else {
      value.state = figure.marker;
      findings.add('warning', 'missing-value', { column, area: row.name, raw, why: figure.marker }, at);
    }
    return;
  }
  if (figure.kind === 'text' || figure.percent) return fail('not-a-number');
  if (convention === null) return;
  const number = figure[convention === 'plain' ? 'danish' : (convention satisfies DecimalConvention)];
  if (number === null || !Number.isInteger(number)) return fail('not-whole');
  if (number < 0 || Object.is(number, -0)) return fail('negative-number');
  if (figure.imprecise) return fail('imprecise-number');
  if (figure.marked) findings.add('note', 'number-marked', { raw, column, value: number }, at);
  Object.assign(value, { value: number, state: 'read' });
}

/** What stands in a count cell; null where nothing does, or it is in doubt. */
export function countOf({ cells }: SupplementDraft, column: SupplementCount): number | null {
  return cells[column]?.value ?? null;
}

/** The counts to keep: as they stand, or, where the table gives the two others, as they follow. */
function kept(draft: SupplementDraft, { kept: columns, identity }: SupplementKind): SupplementDraft['counts'] {
  return Object.fromEntries(
    columns.map((column) => {
      if (!identity || draft.cells[column]) return [column, countOf(draft, column)];
      const [whole, part, rest] = [identity.whole, identity.part, identity.rest].map((one) => countOf(draft, one));
      const follows =
        column === identity.whole
          ? sum(part, rest)
          : column === identity.part && whole !== null && rest !== null
            ? (whole ?? 0) - (rest ?? 0)
            : null;
      return [column, follows];
    }),
  );
}

function sum(a: number | null | undefined, b: number | null | undefined): number | null {
  return a === null || a === undefined || b === null || b === undefined ? null : a + b;
}

/** Reads every count cell of a table under its column's convention, settles dashes, and fills in the counts to keep. */
export function settleCounts(
  drafts: readonly SupplementDraft[],
  kind: SupplementKind,
  findings: Findings,
): ReadonlyMap<SupplementCount, NumberConvention> {
  const known = drafts.filter(({ row }) => row.kind !== 'ignored');
  const conventions = new Map<SupplementCount, NumberConvention>();
  const present = supplementCounts.filter((column) => drafts.some(({ cells }) => cells[column]));
  for (const column of present) {
    const convention = chooseConvention(column, known, findings);
    if (convention) conventions.set(column, convention);
    for (const draft of known) {
      const value = draft.cells[column];
      if (value) readCell(draft, column, value, convention, findings);
      else if (draft.row.kind === 'municipality')
        findings.add('warning', 'missing-value', { column, area: draft.row.name, raw: '', why: 'empty' }, placeOf(draft.row.entry));
    }
  }
  settleSupplementDashes(known, present, kind, findings);
  for (const column of kind.kept) {
    if (present.includes(column) || !kind.identity || present.length === 0) continue;
    findings.add('note', 'computed-column', { column });
  }
  for (const draft of drafts) draft.counts = kept(draft, kind);
  return conventions;
}
