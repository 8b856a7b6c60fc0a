import { development as texts } from '../../i18n/development.ts';
import { formatShortDate } from '../../i18n/formatDate.ts';
import { onceFor } from '../../lib/onceFor.ts';
import {
  isPublished,
  isRegionItself,
  isWhole,
  municipalityRow,
  municipalityRows,
  unitRow,
  type Coverage,
  type CoverageRow,
} from '../Coverage.ts';
import { totalRows } from '../totalRows.ts';
import type { AreaPair } from './AreaPair.ts';

const units = ['group', 'rest-of-region', 'region'] as const;

/** A total at two dates, and what a reader must know before he takes the one from the other. */
export interface TotalPair extends AreaPair {
  readonly unit: (typeof units)[number];
  readonly label: string;
  readonly note: string | null;
  /** False where the two tables cover different parts of the group: a difference would be one of coverage. */
  readonly comparable: boolean;
}

/** The municipalities that one of two coverages has and the other has not. */
export function onlyIn(one: Coverage, other: Coverage): readonly string[] {
  return municipalityRows(one)
    .map(({ code }) => code)
    .filter((code) => !municipalityRow(other, code));
}

const codesOf = onceFor((municipalities: readonly CoverageRow[]): string =>
  municipalities
    .map(({ code }) => code)
    .toSorted()
    .join(' '),
);

function scopeParts(coverage: Coverage): { readonly whole: boolean; readonly codes: string } {
  const group = unitRow(coverage, 'group');
  return { whole: group !== null && isWhole(group), codes: codesOf(municipalityRows(coverage)) };
}

/** Whether the group's figures of two dates are about the same thing: the whole group, as it was on each date, or the same part of it. */
export function isSameScope(one: Coverage, other: Coverage): boolean {
  const [a, b] = [scopeParts(one), scopeParts(other)];
  return (a.whole && b.whole) || a.codes === b.codes;
}

/** All of a coverage that decides with which others it has the same scope. */
export function scopeKey(coverage: Coverage): string {
  const { whole, codes } = scopeParts(coverage);
  return whole ? `whole ${codes}` : codes;
}

/** Says that the group has not the same municipalities at both dates: "med Billund 11.11.2024"; null where it has. */
export function membershipNote(earlier: Coverage, later: Coverage): string | null {
  const { language, nameOf } = later;
  const parts = [
    { coverage: earlier, codes: onlyIn(earlier, later) },
    { coverage: later, codes: onlyIn(later, earlier) },
  ].filter(({ codes }) => codes.length > 0);
  if (parts.length === 0) return null;
  return texts.otherMembers[language]({
    parts: parts
      .map(({ coverage, codes }) =>
        texts.onlyOn[language]({ names: codes.map(nameOf).join(', '), date: formatShortDate(coverage.snapshot.asOf, language) }),
      )
      .join('; '),
  });
}

/** The totals of two dates side by side: of the group, of the rest of its region and of the region, as far as one of the dates has them. */
export function totalPairs(earlier: Coverage, later: Coverage): readonly TotalPair[] {
  const [old, fresh] = [totalRows(earlier, units), totalRows(later, units)];
  const same = isSameScope(earlier, later);
  return units.flatMap((unit): readonly TotalPair[] => {
    const before = old.find(({ source }) => source.unit === unit);
    const after = fresh.find(({ source }) => source.unit === unit);
    const known = after ?? before;
    if (!known) return [];
    const pair = { unit, code: known.source.code, label: known.label, before: before?.source ?? null, after: after?.source ?? null };
    if (unit === 'group') return [{ ...pair, comparable: same, note: membershipNote(earlier, later) }];
    const [a, b] = [unitRow(earlier, 'region'), unitRow(later, 'region')];
    const basisDiffers = a !== null && b !== null && isPublished(a) !== isPublished(b);
    const members = unit === 'rest-of-region' ? membershipNote(earlier, later) : null;
    const notes = [...(basisDiffers ? [texts.otherBasis[later.language]] : []), ...(members === null ? [] : [members])];
    return [{ ...pair, comparable: true, note: notes.length > 0 ? notes.join(' ') : null }];
  });
}

/** The pair that speaks for the group as a whole; for a region its total as published, where both dates can give it. Null where the two are not about the same. */
export function wholePair(earlier: Coverage, later: Coverage): TotalPair | null {
  const pairs = totalPairs(earlier, later);
  const region = isRegionItself(later)
    ? pairs.find(({ unit, before, after }) => unit === 'region' && before !== null && after !== null)
    : undefined;
  const pair = region ?? pairs.find(({ unit }) => unit === 'group');
  return pair?.comparable ? pair : null;
}
