import { exactValue, type ExactUnit } from './exactUnits.ts';
import { compare, isZero, rational, subtract, toNumber, type Rational } from './Rational.ts';
import { asCount, asShare, asWhole, inPoints, writeExactly } from './writeExactly.ts';

/** Which counts a figure cannot do without. */
const needs: Readonly<Record<string, readonly ('insured' | 'capacity' | 'vacant' | 'filled')[]>> = {
  insured: ['insured'],
  capacity: ['capacity'],
  vacant: ['vacant'],
  filled: ['filled'],
  'vacancy-share': ['vacant', 'capacity'],
  'insured-per-capacity': ['insured', 'capacity'],
  'insured-per-filled': ['insured', 'filled'],
  'extra-load': ['insured', 'filled', 'capacity'],
  'balance-against-norm': ['insured', 'filled'],
  'share-of-region-capacity': ['capacity'],
  'share-of-region-vacant': ['vacant'],
};

/** Why a figure is not there, in the page's words. */
export function stateText(unit: ExactUnit, indicator: string): string {
  if (needs[indicator]!.some((count) => unit[count] === null)) return 'ikke oplyst';
  if (indicator === 'balance-against-norm') return 'ingen norm';
  return indicator.startsWith('share-of-region') ? 'ingen regionstotal' : 'ikke defineret';
}

/** How the page must write a figure: one text, or two where nine decimals cannot tell. */
export function exactTexts(unit: ExactUnit, indicator: string, shareDecimals: number): readonly string[] {
  const value = exactValue(unit, indicator);
  return value === null ? [stateText(unit, indicator)] : written(value, indicator, shareDecimals);
}

export function written(value: Rational, indicator: string, shareDecimals: number): readonly string[] {
  switch (indicator) {
    case 'capacity':
    case 'vacant':
    case 'filled':
      return asCount(value);
    case 'vacancy-share':
    case 'share-of-region-capacity':
    case 'share-of-region-vacant':
      return asShare(value, shareDecimals);
    case 'balance-against-norm':
      return writeExactly(value, { decimals: 1, signed: true });
    case 'extra-load':
      return writeExactly(value, { decimals: 0, signed: true });
    default:
      return asWhole(value);
  }
}

/** The words for how far a share or a ratio is from another, the difference taken unrounded. */
export function distanceTexts(value: Rational, against: Rational, isShare: boolean, name: string, than: string): readonly string[] {
  const apart = subtract(value, against)!;
  const size = apart.above < 0n ? rational(-apart.above, apart.below) : apart;
  const above = apart.above > 0n;
  return (isShare ? inPoints(size) : asWhole(size)).map((text) => {
    if (!/[1-9]/.test(text)) return `som ${name}`;
    return isShare ? `${text} point ${above ? 'over' : 'under'} ${name}` : `${text} ${above ? 'flere' : 'færre'} end ${than}`;
  });
}

const ten = rational(10n);
export const isFew = ({ capacity }: ExactUnit): boolean => capacity !== null && compare(capacity, ten) < 0;

/** Places by exact figures, the worst first: "1", "2=" for equals, null without a place. Null for all when two are nearer than a figure is kept. */
export function exactPlaces(units: ReadonlyMap<string, ExactUnit>, indicator: string): ReadonlyMap<string, string | null> | null {
  const sign = indicator === 'balance-against-norm' ? -1 : 1;
  const values = [...units].flatMap(([code, unit]) => {
    const value = exactValue(unit, indicator);
    return value === null || isFew(unit) ? [] : [{ code, value }];
  });
  const near = values.some((a) =>
    values.some((b) => compare(a.value, b.value) !== 0 && Math.abs(toNumber(subtract(a.value, b.value)!)) < 1e-8),
  );
  if (near) return null;
  const places = values.map(({ code, value }) => {
    const before = values.filter((other) => compare(other.value, value) * sign > 0).length;
    const equals = values.filter((other) => compare(other.value, value) === 0).length;
    return [code, `${before + 1}${equals > 1 ? '=' : ''}`] as const;
  });
  const placed = new Map(places);
  return new Map([...units.keys()].map((code) => [code, placed.get(code) ?? null]));
}

/** The warning of few capacities in a table. */
export function smallNoteTexts(unit: ExactUnit, measure: 'share' | 'per-filled'): readonly (string | null)[] {
  if (!isFew(unit)) return [null];
  const { insured, capacity, vacant, filled } = unit;
  const one = rational(1n);
  if (!capacity || !vacant || !filled || compare(filled, one) < 0) return ['få kapaciteter'];
  const start = `få kapaciteter: én ubesat${vacant.above > 0n ? ' mere' : ''} ville give `;
  if (measure === 'share') {
    const then = rational((vacant.above + vacant.below) * capacity.below, vacant.below * capacity.above);
    return asShare(then, 0).map((text) => start + text);
  }
  const left = subtract(filled, one)!;
  if (!insured || isZero(left)) return ['få kapaciteter'];
  return asWhole(rational(insured.above * left.below, insured.below * left.above)).map((text) => start + text);
}
