import type { CountName, Expression } from './Expression.ts';

const countNames: readonly string[] = ['insured', 'capacity', 'vacant', 'filled', 'norm'] satisfies readonly CountName[];

function isCountName(name: string): name is CountName {
  return countNames.includes(name);
}

const tokens = /[a-z_]+|\d+|[()+\-/,]/g;

/**
 * Reads an indicator's aggregate, so that the numbers can be put into the very formula that the database computes.
 *
 * @throws When the SQL holds more than counts, `whole()`, `nullif(…, 0)`, `max(region_…)`, "+", "−" and "/".
 */
export function parseExpression(sql: string): Expression {
  const left = sql.match(tokens) ?? [];
  if (left.join('') !== sql.replaceAll(/\s/g, '')) throw new Error(`Not a formula: ${sql}`);
  const stack = [...left].reverse();
  const take = (expected?: string): string => {
    const token = stack.pop();
    if (token === undefined || (expected !== undefined && token !== expected)) throw new Error(`Not a formula: ${sql}`);
    return token;
  };
  const chain = (signs: readonly ('+' | '-' | '/')[], part: () => Expression): Expression => {
    let expression = part();
    for (let sign = signs.find((each) => each === stack.at(-1)); sign; sign = signs.find((each) => each === stack.at(-1))) {
      take(sign);
      expression = { kind: 'operation', sign, left: expression, right: part() };
    }
    return expression;
  };
  const sum = (): Expression => chain(['+', '-'], () => chain(['/'], factor));
  const factor = (): Expression => {
    const token = take();
    if (/^\d+$/.test(token)) return { kind: 'number', value: Number(token) };
    if (token === '(') return closed(sum());
    if (isCountName(token)) return { kind: 'count', name: token };
    take('(');
    if (token === 'whole') return { kind: 'total', of: closed(sum()) };
    if (token === 'max') return regional(take());
    if (token !== 'nullif') throw new Error(`Not a formula: ${sql}`);
    const inner = sum();
    take(',');
    take('0');
    return closed(inner);
  };
  const closed = (inner: Expression): Expression => (take(')'), inner);
  const regional = (name: string): Expression => {
    if (name !== 'region_capacity' && name !== 'region_vacant') throw new Error(`Not a formula: ${sql}`);
    return closed({ kind: 'region', name: name === 'region_capacity' ? 'capacity' : 'vacant' });
  };
  const whole = sum();
  if (stack.length > 0) throw new Error(`Not a formula: ${sql}`);
  return whole;
}
