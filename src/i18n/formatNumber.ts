import type { Language } from './Text.ts';

export const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

const thinNoBreakSpace = '\u202f';
const minus = '\u2212';

type Style = 'decimal' | 'percent';

/** By their shape as a number: a page writes hundreds of figures at each change. */
const formats: Readonly<Record<Style, Record<Language, Map<number, Intl.NumberFormat>>>> = {
  decimal: { da: new Map(), en: new Map() },
  percent: { da: new Map(), en: new Map() },
};

function formatter(language: Language, style: Style, { decimals, fixed = true, signed = false }: NumberShape): Intl.NumberFormat {
  const ofStyle = formats[style][language];
  const shape = decimals * 4 + (fixed ? 2 : 0) + (signed ? 1 : 0);
  const known = ofStyle.get(shape);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    style,
    useGrouping: 'always',
    roundingMode: 'halfExpand',
    minimumFractionDigits: fixed ? decimals : 0,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'negative',
  });
  ofStyle.set(shape, made);
  return made;
}

export interface NumberShape {
  readonly decimals: number;
  /** Decimals written even when they are zeros; off for counts, where "2,5" stands beside "3". */
  readonly fixed?: boolean;
  /** Plus or minus always stands, except before zero. */
  readonly signed?: boolean;
}

/** Writes a number in the reader's language: thousands parted, a true minus, rounded half away from zero. Never "-0". */
export function formatNumber(value: number, language: Language, shape: NumberShape): string {
  return formatter(language, 'decimal', shape).format(value).replace('-', minus);
}

/**
 * Writes a share as a percentage: "12,4 %" in Danish, "12.4%" in English.
 *
 * @param share 0 to 1.
 */
export function formatShare(share: number, language: Language, shape: NumberShape): string {
  return formatter(language, 'percent', shape).format(share).replace('-', minus).replace(/\s/u, thinNoBreakSpace);
}

/** Writes a count of persons or capacities; fractions of a capacity show up to two decimals. */
export function formatCount(value: number, language: Language): string {
  return formatNumber(value, language, { decimals: 2, fixed: false });
}

const danishWords = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const englishWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small whole numbers as words in running text ("tre af fem"); from 13 on as figures. */
export function numberWord(value: number, language: Language): string {
  const word = (language === 'da' ? danishWords : englishWords)[value];
  return word ?? formatCount(value, language);
}
