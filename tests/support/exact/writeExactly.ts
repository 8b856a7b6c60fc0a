import { absolute, type Rational } from './Rational.ts';

interface Shape {
  readonly decimals: number;
  readonly signed?: boolean;
  /** Off for counts: "2,5" beside "3". */
  readonly fixed?: boolean;
  readonly percent?: boolean;
  /** A share written in points: nine decimals of a share are seven of its points. */
  readonly points?: boolean;
}

/** A figure is kept to nine decimals; nearer to a half than that it may be written either way, but never when it is the half itself. */
const kept = 1_000_000_000n;

function digitsOf(whole: bigint, decimals: number, fixed: boolean): string {
  const digits = whole.toString().padStart(decimals + 1, '0');
  const front = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
  const back = digits.slice(digits.length - decimals);
  const tail = fixed ? back : back.replace(/0+$/, '');
  return tail === '' ? front : `${front},${tail}`;
}

/** How Danish writes an exact figure, rounded half away from zero: one text, or two where nine decimals cannot tell which. */
export function writeExactly(
  value: Rational,
  { decimals, signed = false, fixed = true, percent = false, points = false }: Shape,
): readonly string[] {
  const scale = 10n ** BigInt(decimals) * (percent || points ? 100n : 1n);
  const { above, below } = absolute(value);
  const [scaled, twice] = [above * scale, 2n * below];
  const rounded = (2n * scaled + below) / twice;
  // Distance to the nearest half, in units of the last decimal times 2 · below.
  const nearestHalf = (scaled / below) * twice + below;
  const apart = 2n * scaled - nearestHalf;
  const near = apart !== 0n && (apart < 0n ? -apart : apart) * kept < scale * twice * 2n;
  const candidates = near ? [scaled / below, scaled / below + 1n] : [rounded];
  return candidates.map((whole) => {
    const sign = whole === 0n ? '' : value.above < 0n ? '\u2212' : signed ? '+' : '';
    return `${sign}${digitsOf(whole, decimals, fixed)}${percent ? '\u202f%' : ''}`;
  });
}

export const asCount = (value: Rational): readonly string[] => writeExactly(value, { decimals: 2, fixed: false });
export const asWhole = (value: Rational): readonly string[] => writeExactly(value, { decimals: 0 });
export const asShare = (value: Rational, decimals: number): readonly string[] => writeExactly(value, { decimals, percent: true });
export const inPoints = (value: Rational): readonly string[] => writeExactly(value, { decimals: 1, points: true });
