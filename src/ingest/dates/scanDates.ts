import { isIsoDate, type IsoDate } from '../../lib/IsoDate.ts';
import { monthNumber, monthPattern } from './monthNumber.ts';

export interface ScannedDate {
  readonly date: IsoDate;
  /** The other reading where day and month, or day and year, cannot be told apart. */
  readonly alternative: IsoDate | null;
  /** A period is read as its first day, "ultimo" as its last. */
  readonly precision: 'day' | 'month' | 'quarter' | 'half-year' | 'year';
  readonly raw: string;
  /** Where in the text it starts. */
  readonly index: number;
}

type Parts = Omit<ScannedDate, 'raw' | 'index'>;
type Rule = readonly [pattern: string, read: (groups: readonly string[]) => Parts | null];

function iso(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) && year >= 1973 && year <= 2100 ? text : null;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fullYear(text: string): number {
  const digits = text.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function parts(date: IsoDate | null, precision: ScannedDate['precision'] = 'day', alternative: IsoDate | null = null): Parts | null {
  return date && { date, precision, alternative: alternative === date ? null : alternative };
}

function plausibleYear(date: IsoDate | null): boolean {
  return date !== null && Number(date.slice(0, 4)) >= 2007 && Number(date.slice(0, 4)) <= 2040;
}

/** "01/02/2024", "1.2.24", "24-02-01": Danish order unless only another makes a day; slashes and two-digit years can leave a doubt. */
function numeric(first: string, separator: string, second: string, separator2: string, third: string): Parts | null {
  const [a, b] = [Number(first), Number(second)];
  const year = fullYear(third);
  const danish = iso(year, b, a);
  const american = iso(year, a, b);
  if (third.length === 2) {
    const yearFirst = first.length === 2 ? iso(2000 + a, b, Number(third)) : null;
    if (!plausibleYear(danish)) return parts(plausibleYear(yearFirst) ? yearFirst : null);
    if (separator === separator2 && plausibleYear(yearFirst)) return parts(danish, 'day', yearFirst);
  }
  if (danish) return parts(danish, 'day', separator === '/' && separator2 === '/' ? american : null);
  return parts(american);
}

const year = '((?:19|20)\\d{2})';
const rules: readonly Rule[] = [
  [
    `${year}[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?)?`,
    ([y, m, d]) => parts(iso(Number(y), Number(m), Number(d))),
  ],
  [
    `(\\d{1,2})([./-])\\s?(\\d{1,2})([./-]|\\s)\\s?((?:19|20)\\d{2}|\\d{2})(?:[T ]\\d{2}[:.]\\d{2}(?:[:.]\\d{2})?)?`,
    ([a, s, b, s2, c]) => numeric(a as string, s as string, b as string, s2 as string, c as string),
  ],
  [
    `(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s_-]*(?:of\\s+)?(${monthPattern})\\.?,?[\\s_-]*((?:19|20)\\d{2}|'?\\d{2})`,
    ([d, m, y]) => parts(iso(fullYear(y as string), monthNumber(m as string), Number(d))),
  ],
  [
    `(${monthPattern})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`,
    ([m, d, y]) => parts(iso(Number(y), monthNumber(m as string), Number(d))),
  ],
  [
    `(primo|ultimo)\\s+(${monthPattern})\\.?\\s*${year}`,
    ([end, m, y]) => {
      const month = monthNumber(m as string);
      return parts(iso(Number(y), month, end?.toLowerCase() === 'primo' ? 1 : lastDay(Number(y), month)), 'month');
    },
  ],
  [
    `(primo|ultimo)\\s+${year}`,
    ([end, y]) => parts(end?.toLowerCase() === 'primo' ? iso(Number(y), 1, 1) : iso(Number(y), 12, 31), 'month'),
  ],
  [
    `(${monthPattern})\\.?[\\s_-]*((?:19|20)\\d{2}|'?\\d{2})`,
    ([m, y]) => parts(iso(fullYear(y as string), monthNumber(m as string), 1), 'month'),
  ],
  [`${year}[\\s_-]*(${monthPattern})\\.?`, ([y, m]) => parts(iso(Number(y), monthNumber(m as string), 1), 'month')],
  [`([1-4])\\.?\\s*(?:kvartal|kvt|kv|quarter|qtr)\\.?,?\\s*${year}`, ([q, y]) => parts(iso(Number(y), Number(q) * 3 - 2, 1), 'quarter')],
  [`${year}[\\s_-]*[KQ]\\s?([1-4])`, ([y, q]) => parts(iso(Number(y), Number(q) * 3 - 2, 1), 'quarter')],
  [`[KQ]\\s?([1-4])[\\s_/.-]*${year}`, ([q, y]) => parts(iso(Number(y), Number(q) * 3 - 2, 1), 'quarter')],
  [`${year}[\\s,_-]*([1-4])\\.?\\s*(?:kvartal|kvt|kv)\\.?`, ([y, q]) => parts(iso(Number(y), Number(q) * 3 - 2, 1), 'quarter')],
  [`([12])\\.?\\s*halvår,?\\s*${year}`, ([h, y]) => parts(iso(Number(y), Number(h) * 6 - 5, 1), 'half-year')],
  [`${year}[\\s_-]*H([12])`, ([y, h]) => parts(iso(Number(y), Number(h) * 6 - 5, 1), 'half-year')],
  [`H([12])[\\s_/.-]*${year}`, ([h, y]) => parts(iso(Number(y), Number(h) * 6 - 5, 1), 'half-year')],
  [`${year}[\\s_-]*M\\s?(\\d{2})`, ([y, m]) => parts(iso(Number(y), Number(m), 1), 'month')],
  [`${year}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])`, ([y, m, d]) => parts(iso(Number(y), Number(m), Number(d)))],
  [`${year}[-/](0[1-9]|1[0-2])`, ([y, m]) => parts(iso(Number(y), Number(m), 1), 'month')],
  [`(0?[1-9]|1[0-2])[-/]${year}`, ([m, y]) => parts(iso(Number(y), Number(m), 1), 'month')],
  [year, ([y]) => parts(iso(Number(y), 1, 1), 'year')],
];

/** A month or year alone must not be the rest of a day that does not exist, as in "31-02-2024". */
function isShort(pattern: string): boolean {
  return pattern === year || pattern.startsWith('(0?[1-9]|1[0-2])[-/]');
}

const startsWithMonth = `(${monthPattern})\\.?[`;

const compiled = rules.map(([pattern, read]) => ({
  expression: new RegExp(
    `(?<![\\d\\p{L}.,]${isShort(pattern) ? '|\\d[-/]' : ''}${pattern.startsWith(startsWithMonth) ? '|\\d\\.\\s?' : ''})(?:${pattern})(?![\\d\\p{L}]|[.,]\\d)`,
    'giu',
  ),
  read,
}));

const mayHoldDate = /(?:19|20)\d{2}|\d[./-]\s?\d{1,2}[./\s-]\s?\d|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\D*\d{2}/i;

/**
 * Finds the dates a text speaks of: ISO, "01-02-2024", "1/2-2024", "1. januar 2024", "jan. 2024", "1. kvartal 2024", "2024K1", "ultimo 2023", "2024".
 *
 * @returns In the order of the text; digits that make no existing day are no date.
 */
export function scanDates(text: string): ScannedDate[] {
  if (!mayHoldDate.test(text)) return [];
  const found: ScannedDate[] = [];
  for (const { expression, read } of compiled) {
    for (const match of text.matchAll(expression)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.index + other.raw.length && other.index < end)) continue;
      const reading = read(match.slice(1));
      if (reading) found.push({ ...reading, raw: match[0], index: match.index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
