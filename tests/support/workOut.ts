/**
 * Works out "(3 + 9) / 28 - 1" as a reader with a pocket calculator would; null when it divides by zero. Decimal as a
 * calculator is: in binary fractions 135.7 − 64 − 71.7 is not zero.
 */
export function workOut(text: string): number | null {
  const tokens =
    text
      .replaceAll('.', '')
      .replaceAll(',', '.')
      .match(/[\d.]+|[()+\-/×]/g) ?? [];
  let at = 0;
  const primary = (): number => {
    if (tokens[at] !== '(') return Number(tokens[at++]);
    at += 1;
    const inner = sum();
    at += 1;
    return inner;
  };
  const quotient = (): number => {
    let value = primary();
    while (tokens[at] === '/' || tokens[at] === '×') value = tokens[at++] === '/' ? value / primary() : value * primary();
    return value;
  };
  const sum = (): number => {
    let value = quotient();
    while (tokens[at] === '+' || tokens[at] === '-') value += tokens[at++] === '+' ? quotient() : -quotient();
    return Math.round(value * 1e9) / 1e9;
  };
  const value = sum();
  return Number.isFinite(value) ? value : null;
}
