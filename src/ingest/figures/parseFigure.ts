import type { Figure, Marker } from './Figure.ts';

const markers: Readonly<Record<string, Marker>> = {
  '': 'empty',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '--': 'dash',
  '---': 'dash',
  '..': 'missing',
  '...': 'missing',
  '…': 'missing',
  '?': 'missing',
  nan: 'missing',
  null: 'missing',
  none: 'missing',
  mangler: 'missing',
  ukendt: 'missing',
  uoplyst: 'missing',
  'ikke oplyst': 'missing',
  'not given': 'missing',
  '#n/a': 'missing',
  '#i/t': 'missing',
  'i/t': 'missing',
  missing: 'missing',
  unknown: 'missing',
  x: 'withheld',
  xx: 'withheld',
  '*': 'withheld',
  diskretion: 'withheld',
  diskretioneret: 'withheld',
  fortroligt: 'withheld',
  '[x]': 'withheld',
  c: 'withheld',
  'n/a': 'not-applicable',
  'n.a.': 'not-applicable',
  'n.a': 'not-applicable',
  na: 'not-applicable',
  'i.a.': 'not-applicable',
  'i/a': 'not-applicable',
  'ikke relevant': 'not-applicable',
  irrelevant: 'not-applicable',
  'ikke defineret': 'not-applicable',
  'not defined': 'not-applicable',
  '.': 'not-applicable',
  '#div/0!': 'infinite',
  '#division/0!': 'infinite',
  '#div/0': 'infinite',
  infinity: 'infinite',
  '-infinity': 'infinite',
  inf: 'infinite',
  '∞': 'infinite',
  uendelig: 'infinite',
};

const noneWord = /^(?:ingen|nul|zero)$/i;
const none = {
  kind: 'number',
  danish: 0,
  english: 0,
  danishDecimals: 0,
  englishDecimals: 0,
  percent: false,
  marked: true,
  imprecise: false,
} as const;
const formulaError = /^#(ref|værdi|value|navn|name|null|nul|num|tal|spill|calc|reference)[!?]?$/i;
const columnTooNarrow = /^#{2,}$/;
const smallWithheld = /^<\s?\d{1,2}$/;
const footnote = /(?:[*†‡¹²³⁰⁴-⁹]+|\s+(?:\d|[a-e])\))$/;
const shareBeside = /\s*\(\s*\d+(?:[.,]\d+)?\s*(?:%|pct\.?)\s*\)$/i;
const unit = /\s*(?:stk\.?|personer|sikrede|kapaciteter|kapacitet|kap\.?)$/i;
const percentSign = /\s*(?:%|pct\.?|procent|percent)$/i;

const integer = /^\d+$/;
const dotGroups = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const commaGroups = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const dotGroupsDecimals = /^[1-9]\d{0,2}(?:\.\d{3})+,(\d+)$/;
const commaGroupsDecimals = /^[1-9]\d{0,2}(?:,\d{3})+\.(\d+)$/;
const commaDecimals = /^\d*,(\d+)$/;
const dotDecimals = /^\d*\.(\d+)$/;
const spaced = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const apostrophes = /^[1-9]\d{0,2}(?:['’´`]\d{3})+(?:[.,]\d+)?$/;
const scientific = /^(\d+)(?:[.,](\d+))?e([+-]?\d{1,3})$/i;

interface Readings {
  danish: number | null;
  english: number | null;
  danishDecimals: number;
  englishDecimals: number;
}

const unread: Readings = { danish: null, english: null, danishDecimals: 0, englishDecimals: 0 };

function readings(body: string, grouped: boolean): Readings | null {
  if (integer.test(body)) return { ...unread, danish: Number(body), english: Number(body) };
  const withComma = commaDecimals.exec(body);
  const withDot = dotDecimals.exec(body);
  if (withComma) {
    const english = !grouped && commaGroups.test(body) ? Number(body.replaceAll(',', '')) : null;
    return { danish: Number(body.replace(',', '.')), english, danishDecimals: withComma[1]?.length ?? 0, englishDecimals: 0 };
  }
  if (withDot) {
    const danish = !grouped && dotGroups.test(body) ? Number(body.replaceAll('.', '')) : null;
    return { danish, english: Number(body), danishDecimals: 0, englishDecimals: withDot[1]?.length ?? 0 };
  }
  if (grouped) return null;
  if (dotGroups.test(body)) return { ...unread, danish: Number(body.replaceAll('.', '')) };
  if (commaGroups.test(body)) return { ...unread, english: Number(body.replaceAll(',', '')) };
  const danish = dotGroupsDecimals.exec(body);
  if (danish) return { ...unread, danish: Number(body.replaceAll('.', '').replace(',', '.')), danishDecimals: danish[1]?.length ?? 0 };
  const english = commaGroupsDecimals.exec(body);
  if (english) return { ...unread, english: Number(body.replaceAll(',', '')), englishDecimals: english[1]?.length ?? 0 };
  return null;
}

function readScientific(body: string): (Readings & { imprecise: boolean }) | null {
  const match = scientific.exec(body);
  if (!match) return null;
  const value = Number(body.replace(',', '.'));
  if (!Number.isFinite(value)) return null;
  const printed = match[2]?.length ?? 0;
  return { danish: value, english: value, danishDecimals: 0, englishDecimals: 0, imprecise: printed < Number(match[3]) };
}

/**
 * Reads a cell that should hold a figure, the way tables print them: "29.625", "1 714", "2,5", "14 %", "3*", "-", "..", "x", "".
 * What "." and "," mean is left open: the whole column decides it.
 *
 * @param text The cell, cleaned of invisible characters, its spaces plain.
 */
export function parseFigure(text: string): Figure {
  const marker = markers[text] ?? markers[text.toLowerCase()];
  if (marker) return { kind: 'marker', marker };
  if (formulaError.test(text) || columnTooNarrow.test(text)) return { kind: 'marker', marker: 'formula-error' };
  if (smallWithheld.test(text)) return { kind: 'marker', marker: 'withheld' };
  if (noneWord.test(text)) return { ...none };
  if (!/\d/.test(text)) return { kind: 'text' };
  let body = text.replace(shareBeside, '');
  const beside = body !== text;
  const percent = percentSign.test(body);
  if (percent) body = body.replace(percentSign, '');
  const bare = body.replace(footnote, '').replace(unit, '').replace(/,-$/, '').replace(/^\+/, '').trim();
  const marked = beside || bare !== body;
  body = bare;
  const negative = /^[-−–] ?(?=[\d.,])/.test(body);
  if (negative) body = body.replace(/^[-−–] ?/, '');
  let grouped = false;
  if (spaced.test(body) || apostrophes.test(body)) {
    body = body.replace(/[ '’´`]/g, '');
    grouped = true;
  }
  const exponent = readScientific(body);
  const read = exponent ?? readings(body, grouped);
  if (!read) return { kind: 'text' };
  const sign = negative ? -1 : 1;
  return {
    kind: 'number',
    danish: read.danish === null ? null : sign * read.danish,
    english: read.english === null ? null : sign * read.english,
    danishDecimals: read.danishDecimals,
    englishDecimals: read.englishDecimals,
    percent,
    marked,
    imprecise: exponent?.imprecise ?? false,
  };
}
