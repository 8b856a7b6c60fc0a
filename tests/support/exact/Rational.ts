/*
 * Whole numbers above and below the line, none of the product's code: what the recomputation of every figure stands on.
 */

/** An exact quotient; the denominator is positive. */
export interface Rational {
  readonly above: bigint;
  readonly below: bigint;
}

type Maybe = Rational | null;

export const rational = (above: bigint, below = 1n): Rational => (below < 0n ? { above: -above, below: -below } : { above, below });

/** A count with at most three decimals. */
export const ofCount = (count: number | null): Maybe => (count === null ? null : rational(BigInt(Math.round(count * 1000)), 1000n));

export const add = (a: Maybe, b: Maybe): Maybe => a && b && rational(a.above * b.below + b.above * a.below, a.below * b.below);
export const minus = (a: Maybe): Maybe => a && rational(-a.above, a.below);
export const subtract = (a: Maybe, b: Maybe): Maybe => add(a, minus(b));
export const multiply = (a: Maybe, b: Maybe): Maybe => a && b && rational(a.above * b.above, a.below * b.below);
/** Null also where there is nothing to divide by. */
export const divide = (a: Maybe, b: Maybe): Maybe => (a && b && b.above !== 0n ? rational(a.above * b.below, a.below * b.above) : null);
export const compare = (a: Rational, b: Rational): number => {
  const apart = a.above * b.below - b.above * a.below;
  return apart > 0n ? 1 : apart < 0n ? -1 : 0;
};
export const absolute = (a: Rational): Rational => (a.above < 0n ? rational(-a.above, a.below) : a);
export const isZero = (a: Maybe): boolean => a?.above === 0n;
/** Null over nothing, and where one is missing. */
export const sum = (all: readonly Maybe[]): Maybe => (all.length === 0 ? null : all.reduce(add, rational(0n)));
export const toNumber = ({ above, below }: Rational): number => Number(above) / Number(below);
