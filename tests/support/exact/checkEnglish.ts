import { coverageSpec } from '../../../src/model/coverageSpec.ts';
import { coverageTable } from '../../../src/model/coverageTable.ts';
import { comparisonTable } from '../../../src/model/comparisonTable.ts';
import { scatterSpec } from '../../../src/model/compare/scatterSpec.ts';
import { tilemapSpec } from '../../../src/model/compare/map/tilemapSpec.ts';
import type { Coverage } from '../../../src/model/Coverage.ts';
import { differencesTable } from '../../../src/model/development/differencesTable.ts';
import { developmentHeadline } from '../../../src/model/development/developmentHeadline.ts';
import { findingsOf } from '../../../src/model/findings/findingsOf.ts';
import { headline } from '../../../src/model/findings/headline.ts';
import { keyFigures } from '../../../src/model/keyFigures.ts';
import { rankedSpec } from '../../../src/model/rankedSpec.ts';
import { tiles } from './checkMap.ts';
import { wellWritten } from './oneOf.ts';
import type { PageView } from './pageView.ts';

const numbers = {
  da: /\d+(?:\.\d{3}(?!\d))*(?:,\d+)?/g,
  en: /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/g,
} as const;

/** Every number of a text as the same digits in both languages, in their own order: languages order their words differently. */
function numbersOf(text: string, language: 'da' | 'en'): string {
  const [thousands, decimal] = language === 'da' ? ['.', ','] : [',', '.'];
  // A Danish word with a digit in it that no other language has.
  return [...text.replaceAll('0-ydernumre', '').matchAll(numbers[language])]
    .map(([number]) => number.replaceAll(thousands, '').replace(decimal, '.'))
    .sort()
    .join(' ');
}

/** @throws When two texts at one place say different numbers, or one of the places has no counterpart. */
function sameNumbers(danish: unknown, english: unknown, where: string): void {
  if (typeof danish === 'string' && typeof english === 'string') {
    if (numbersOf(danish, 'da') !== numbersOf(english, 'en')) throw new Error(`${where}: »${danish}« but “${english}”`);
  } else if (typeof danish === 'object' && danish !== null && typeof english === 'object' && english !== null) {
    if (Array.isArray(danish) && danish.every((each) => isRun(each)) && Array.isArray(english) && english.every((each) => isRun(each))) {
      return sameNumbers(textOf(danish), textOf(english), where);
    }
    const [left, right] = [Object.entries(danish), new Map(Object.entries(english))];
    if (left.length !== right.size) throw new Error(`${where}: ${left.length} parts but ${right.size}`);
    for (const [key, value] of left) sameNumbers(value, right.get(key), `${where} ${key}`);
  } else if (danish !== english) throw new Error(`${where}: ${String(danish)} but ${String(english)}`);
}

interface SentencePart {
  readonly text: string;
}
/** Sentences come in pieces, which languages cut differently. */
const isRun = (value: unknown): value is SentencePart =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  Object.keys(value).every((key) => key === 'text' || key === 'emphasised');
const textOf = (runs: readonly SentencePart[]): string => runs.map(({ text }) => text).join('');

function pageOf(coverage: Coverage, history: readonly Coverage[]): Readonly<Record<string, unknown>> {
  const [earlier] = history;
  const isEarlier = earlier !== undefined && earlier.snapshot.asOf < coverage.snapshot.asOf;
  return {
    findings: findingsOf(coverage, history).map(({ runs, beside }) => [runs, beside]),
    headline: headline(coverage, history),
    figures: keyFigures(coverage).map(({ text, comparison }) => [text, comparison]),
    coverage: { ...coverageSpec(coverage), locale: '' },
    ranked: { ...rankedSpec(coverage), locale: '' },
    scatter: { ...scatterSpec(coverage), locale: '' },
    map: { ...tilemapSpec(coverage, tiles), locale: '' },
    table: coverageTable(coverage),
    comparison: comparisonTable(coverage),
    development: isEarlier ? [developmentHeadline(earlier, coverage), differencesTable(earlier, coverage)] : [],
  };
}

/** The English page says the same numbers as the Danish one, which are checked, sentence by sentence and cell by cell. @throws On the first that differs. */
export function checkEnglish({ coverage, history }: PageView): void {
  const english = (each: Coverage): Coverage => ({ ...each, language: 'en' });
  const page = pageOf(english(coverage), history.map(english));
  wellWritten(page);
  sameNumbers(pageOf(coverage, history), page, '');
}
