const mantissas = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2,5 and 5 times a power of ten that is at least `least`, which must be above zero. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const mantissa = mantissas.find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return exact(mantissa * power);
}

/** A multiple of a nice step without the noise of binary fractions: 3 × 0,1 is 0,3. */
export function exact(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
