import type { SupplementKind } from '../../domain/supplements/SupplementKind.ts';
import type { SupplementColumn } from '../../lib/SupplementColumn.ts';
import { scanDates, type ScannedDate } from '../dates/scanDates.ts';
import { cleanText } from '../text/cleanText.ts';

/** Words that name no figure. */
const fillers = new Set(
  (
    'antal antallet ant number no of the i alt ialt total samlet samlede med for til tilgang nye patienter patienttilgang patient er der har ' +
    'pr per status opgjort den d almen medicin almene af heraf deraf new patients with to and og stk in all as at gp general'
  ).split(' '),
);

export interface SupplementHeader {
  readonly column: SupplementColumn | null;
  readonly dates: readonly ScannedDate[];
}

const meanings = new WeakMap<SupplementKind, ReadonlyMap<string, string>>();

function meaningsOf(kind: SupplementKind): ReadonlyMap<string, string> {
  const known = meanings.get(kind);
  if (known) return known;
  const made = new Map(Object.entries(kind.words).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)));
  meanings.set(kind, made);
  return made;
}

/** Reads a column header by the words of one kind of table. One word that the kind does not know, and the header names something else. */
export function readSupplementHeader(raw: string, kind: SupplementKind): SupplementHeader {
  if (raw.length > 160) return { column: null, dates: [] };
  const text = cleanText(raw.replace(/\u00AD/g, ''));
  const dates = scanDates(text);
  const rest = dates.reduce((left, { raw: date }) => left.replace(date, ' '), text);
  const words = rest
    .toLowerCase()
    .replace(/([a-zæøå])-\s+([a-zæøå])/g, '$1$2')
    .replace(/%/g, ' % ')
    .split(/[^a-zæøåéöü%]+/)
    .filter((word) => word !== '' && !fillers.has(word));
  const known = meaningsOf(kind);
  const found = new Set(words.map((word) => known.get(word)));
  const rule = kind.headers.find(
    ({ all, may }) => all.every((one) => found.has(one)) && [...found].every((one) => one !== undefined && [...all, ...may].includes(one)),
  );
  return { column: rule?.column ?? null, dates };
}
