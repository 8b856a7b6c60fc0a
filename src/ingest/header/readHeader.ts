import type { Column } from '../../lib/Column.ts';
import { monthPattern } from '../dates/monthNumber.ts';
import { scanDates, type ScannedDate } from '../dates/scanDates.ts';
import { cleanText } from '../text/cleanText.ts';
import { foreignWords, headerWords, partWords } from './headerWords.ts';

/** What a header names: a column of the table, or a help for reading it. */
export type HeaderMeaning = Column | 'measure' | 'value' | 'group' | 'other-date' | 'personal';

export interface HeaderReading {
  readonly column: HeaderMeaning | null;
  /** False when words were left over or misspelt: then the figures must confirm it, or the planner. */
  readonly certain: boolean;
  readonly dates: readonly ScannedDate[];
}

const meaningsOf = new Map<string, Set<string>>();
for (const [meaning, words] of Object.entries(headerWords)) {
  for (const word of words.split(' ')) meaningsOf.set(word, (meaningsOf.get(word) ?? new Set()).add(meaning));
}
const foreign = new Set(foreignWords.split(' '));
const part = new Set(partWords.split(' '));
const longWords = [...meaningsOf.keys()].filter((word) => word.length >= 6);

/** True when one letter was dropped, added, changed or swapped with its neighbour. */
function isOneLetterOff(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(word, start + 1) === rest(other, start + 1) ||
    rest(word, start) === rest(other, start + 1) ||
    rest(word, start + 1) === rest(other, start) ||
    (word[start] === other[start + 1] && word[start + 1] === other[start] && rest(word, start + 2) === rest(other, start + 2))
  );
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-zæøå])([A-ZÆØÅ])(?=[a-zæøå])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replace(/([a-zæøå])-\s+([a-zæøå])/g, '$1$2')
    .replace(/\be-mail\b/g, 'email')
    .replace(/[*†‡¹²³⁴⁵]+/g, ' ')
    .replace(/[[(](?:note\s*)?\d{1,2}[\])]/g, ' ')
    .replace(/\s\d\)/g, ' ')
    .replace(/([a-zæøå]{3})\d\)?(?=\s|$)/g, '$1')
    .replace(/([a-zæøå])([%/])/g, '$1 $2 ')
    .replace(/%/g, ' % ')
    .replace(/\//g, ' / ')
    .split(/[^a-zæøåéöü0-9%/]+/)
    .filter((word) => word !== '');
}

const doctorsName =
  /^(læge|doctor|gp)$|\blæge(n|ns|rs|rne|rnes)?\b.*\bnavne?\b|\bnavne?\b.*\blæge|\b(doctor|physician)s?\b.*\bnames?\b|\bnames?\b.*\b(doctor|physician)/;
const averages = new Set(['gns', 'gennemsnit', 'gennemsnitlig', 'gennemsnitligt', 'average', 'mean']);

/** Fillers in other headers; alone, or beside "navn" and "nr", they name a practice. */
const aPractice = new Set(['praksis', 'lægepraksis', 'practice']);
const ofMunicipality = /^(kommune|kommunenavn|kommunekode|kommunenr|municipality)/;

/** True for a header that says which practice, clinic or district a row is about; not how many, and not in which municipality. */
function namesPractice(has: (meaning: string) => boolean, words: readonly string[]): boolean {
  if (/^(antal|antallet|count|no of|number of)\b/.test(words.join(' ')) || words.some((word) => ofMunicipality.test(word))) return false;
  return !has('per') && !has('total') && (has('practice') || words.some((word) => aPractice.has(word)));
}

function decide(has: (meaning: string) => boolean, words: readonly string[]): HeaderMeaning | null {
  if (has('personal') || doctorsName.test(words.join(' '))) return 'personal';
  if (has('otherDate')) return 'other-date';
  const per = words.findIndex((word) => meaningsOf.get(word)?.has('per'));
  const after = new Set(words.slice(per + 1).flatMap((word) => [...(meaningsOf.get(word) ?? [])]));
  const vacant = has('vacant') || (has('without') && has('capacity'));
  const isPerPractice = after.has('practice') || words.slice(per + 1).some((word) => aPractice.has(word));
  if (has('insured')) {
    if (per > 0 && isPerPractice) return null;
    if (per > 0 && (after.has('capacity') || after.has('filled') || after.has('vacant') || words.includes('læge'))) {
      if (after.has('vacant')) return null;
      if (after.has('filled')) return 'insured-per-filled';
      return after.has('capacity') ? 'insured-per-capacity' : null;
    }
    return has('share') || vacant || has('filled') || has('capacity') ? null : 'insured';
  }
  if (has('doctors')) return null;
  if (has('share')) return vacant === has('filled') ? null : vacant ? 'vacancy-share' : 'filled-share';
  if (vacant) return has('filled') ? null : 'vacant';
  if (has('filled')) return 'filled';
  if (has('capacity')) return 'capacity';
  if (namesPractice(has, words)) return 'practice';
  if (has('code')) return 'area-code';
  if (has('name')) return 'area-name';
  if (has('date')) return 'as-of';
  if (has('measure')) return 'measure';
  if (has('group')) return 'group';
  return has('value') ? 'value' : null;
}

const dayWithoutYear = new RegExp(`\\b(?:pr|per)\\.?\\s+(?:d\\.\\s*|den\\s+)?\\d{1,2}\\.?\\s*(?:${monthPattern})\\b\\.?`, 'i');

const cache = new Map<string, HeaderReading>();
const nothing: HeaderReading = { column: null, certain: false, dates: [] };

function readFresh(raw: string): HeaderReading {
  const text = cleanText(raw.replace(/\u00AD/g, ''));
  const dates = scanDates(text);
  let rest = text;
  for (const { raw: date } of dates) rest = rest.replace(date, ' ');
  if (dates.length > 0) rest = rest.replace(/\b(pr|per)\.?\s*(?:d\.|den)?\s*$/i, ' ').replace(/^\s*(pr|per)\.?\s+/i, ' ');
  rest = rest.replace(dayWithoutYear, ' ');
  const words = wordsOf(rest);
  if (words.length === 0 || words.length > 16) return { ...nothing, dates };
  const isKnown = (word: string): boolean => meaningsOf.has(word) || averages.has(word) || part.has(word);
  const certain = words.every(isKnown);
  const known = words.map((word) => {
    if (isKnown(word) || word.length < 6) return word;
    return longWords.find((other) => isOneLetterOff(word, other)) ?? word;
  });
  const meanings = new Set(known.flatMap((word) => [...(meaningsOf.get(word) ?? [])]));
  const column = decide((meaning) => meanings.has(meaning), known);
  const ratio = column === 'insured-per-capacity' || column === 'insured-per-filled';
  const isPart = column === 'vacant' || column === 'filled';
  const speaksOfElse = known.some((word) => (foreign.has(word) && !(ratio && averages.has(word))) || (part.has(word) && !isPart));
  const figure =
    column !== null &&
    !['area-code', 'area-name', 'practice', 'measure', 'value', 'group', 'other-date', 'personal', 'as-of'].includes(column);
  if (speaksOfElse && column !== 'personal' && column !== 'other-date' && column !== 'measure') return { ...nothing, dates };
  if (!certain && column === 'practice') return { ...nothing, dates };
  if (!certain && !figure && known.filter((word) => meaningsOf.has(word)).length * 2 < known.length) return { ...nothing, dates };
  return { column, certain, dates };
}

/**
 * Reads a column header in Danish or English by the meaning of its words: "Ubesat kapacitet", "Andel ubesatte (%)", "Antal sikrede pr. 1. januar 2024".
 * Headers of something else ("Ændring i ubesatte", "Indbyggere", "Antal læger") are no column.
 *
 * @param raw The header as it stood in the file, parts of several rows joined by a space.
 */
export function readHeader(raw: string): HeaderReading {
  if (raw.length > 160 || raw === '') return nothing;
  let reading = cache.get(raw);
  if (!reading) {
    reading = readFresh(raw);
    if (cache.size > 20_000) cache.clear();
    cache.set(raw, reading);
  }
  return reading;
}
