import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import type { SupplementCount, SupplementShare } from '../../lib/SupplementColumn.ts';
import { agreesAtPrecision } from '../figures/agreesAtPrecision.ts';
import type { DecimalConvention } from '../figures/fitsConvention.ts';
import { placeOfValue } from '../reckon/applyConventions.ts';
import type { Findings } from '../reckon/Findings.ts';
import { placeOf } from '../reckon/identifyRows.ts';
import type { Value } from '../reckon/Row.ts';
import { countOf } from './settleCounts.ts';
import type { SupplementDraft } from './SupplementTable.ts';

/** A count as it stands, or as it follows from the others. */
function knownCount(draft: SupplementDraft, column: SupplementCount, { identity }: SupplementKind): number | null {
  const own = countOf(draft, column);
  if (own !== null || draft.cells[column]) return own;
  if (identity?.rest === column) {
    const [whole, part] = [draft.counts[identity.whole] ?? null, draft.counts[identity.part] ?? null];
    return whole === null || part === null ? null : whole - part;
  }
  return draft.counts[column] ?? null;
}

function checkIdentity(draft: SupplementDraft, kind: SupplementKind, findings: Findings): void {
  const { identity, bounds } = kind;
  const { row } = draft;
  const at = placeOf(row.entry);
  if (identity) {
    const { whole, part, rest } = identity;
    const [all, one, other] = [countOf(draft, whole), countOf(draft, part), countOf(draft, rest)];
    if (all !== null && one !== null && other !== null) {
      if (one + other === all) findings.checked('parts-make-the-whole');
      else findings.add('error', 'parts-disagree', { area: row.name, whole, part, rest, published: all, sum: one + other }, at);
      return;
    }
    for (const [column, value] of [[part, one] as const, [rest, other] as const]) {
      if (all !== null && value !== null && value > all)
        findings.add('error', 'part-exceeds', { area: row.name, part: column, whole, partValue: value, wholeValue: all }, at);
    }
  }
  for (const { lower, upper } of bounds) {
    const [below, above] = [countOf(draft, lower), countOf(draft, upper)];
    if (below !== null && above !== null && below > above)
      findings.add('warning', 'part-exceeds', { area: row.name, part: lower, whole: upper, partValue: below, wholeValue: above }, at);
  }
}

interface Scale {
  readonly convention: DecimalConvention;
  readonly percent: boolean;
}

const scales: readonly Scale[] = [
  { convention: 'danish', percent: true },
  { convention: 'english', percent: true },
  { convention: 'danish', percent: false },
  { convention: 'english', percent: false },
];

/** The printed share as 0–1, with the decimals of that number. */
function printed({ figure }: Value, { convention, percent }: Scale): { number: number; decimals: number } | null {
  if (figure.kind !== 'number' || figure[convention] === null) return null;
  const decimals = convention === 'danish' ? figure.danishDecimals : figure.englishDecimals;
  return figure.percent || percent
    ? { number: figure[convention] / 100, decimals: decimals + 2 }
    : { number: figure[convention], decimals };
}

function checkShare(
  drafts: readonly SupplementDraft[],
  { column, part, of }: SupplementKind['shares'][number],
  kind: SupplementKind,
  findings: Findings,
): void {
  const expected = (draft: SupplementDraft): number | 'unknown' | 'undefined' => {
    const [over, under] = [knownCount(draft, part, kind), knownCount(draft, of, kind)];
    return over === null || under === null ? 'unknown' : under === 0 ? 'undefined' : over / under;
  };
  const agrees = (draft: SupplementDraft, value: Value, scale: Scale): boolean => {
    const [share, shown] = [expected(draft), printed(value, scale)];
    return typeof share === 'number' && shown !== null && agreesAtPrecision(shown.number, share, shown.decimals);
  };
  const cells = drafts.flatMap((draft) => (draft.cells[column] ? [{ draft, value: draft.cells[column] }] : []));
  const counted = scales.map((scale) => ({ scale, count: cells.filter(({ draft, value }) => agrees(draft, value, scale)).length }));
  const { scale } = counted.reduce((best, one) => (one.count > best.count ? one : best));
  for (const { draft, value } of cells)
    checkCell(draft, value, column, { expected: expected(draft), shown: printed(value, scale) }, findings);
}

function checkCell(
  { row }: SupplementDraft,
  value: Value,
  column: SupplementShare,
  { expected, shown }: { expected: number | 'unknown' | 'undefined'; shown: { number: number; decimals: number } | null },
  findings: Findings,
): void {
  const at = placeOfValue(row, value);
  const published = value.spot.text;
  if (value.figure.kind === 'marker') {
    value.state = ['empty', 'missing', 'withheld'].includes(value.figure.marker) ? (value.figure.marker as 'empty') : 'not-applicable';
    return;
  }
  if (!shown) {
    value.state = 'error';
    return findings.add('warning', 'not-a-number', { raw: published, column }, at);
  }
  Object.assign(value, { value: shown.number, decimals: shown.decimals, state: 'read' });
  if (expected === 'unknown') return;
  if (expected === 'undefined') return findings.add('warning', 'derived-not-defined', { area: row.name, column, published }, at);
  if (agreesAtPrecision(shown.number, expected, shown.decimals)) return findings.checked('derived-agree');
  findings.add('warning', 'derived-disagrees', { area: row.name, column, published, recomputed: expected }, at);
}

/** Checks what must hold in every row: the parts make the whole, nothing above what it is a part of, published shares as the counts give them. */
export function checkSupplementRows(drafts: readonly SupplementDraft[], kind: SupplementKind, findings: Findings): void {
  const known = drafts.filter(({ row }) => row.kind !== 'ignored');
  for (const draft of known) checkIdentity(draft, kind, findings);
  for (const share of kind.shares) if (known.some(({ cells }) => cells[share.column])) checkShare(known, share, kind, findings);
}
