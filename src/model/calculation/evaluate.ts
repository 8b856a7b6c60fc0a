import { assertNever } from '../../lib/assertNever.ts';
import type { Expression } from './Expression.ts';
import type { Part } from './partsOf.ts';

/** What an expression is computed from: lines of the file, and the region's own counts. */
export interface Inputs {
  readonly parts: readonly Part[];
  readonly region: { readonly capacity: number | null; readonly vacant: number | null } | null;
}

function ofPart(expression: Expression, part: Part): number | null {
  return expression.kind === 'count' ? part.counts[expression.name] : evaluate(expression, { parts: [part], region: null }, part);
}

/**
 * Computes an expression from the lines behind it, independently of the database.
 *
 * @param one The line whose counts are meant, inside a total.
 * @returns Null when a count it needs is missing, or a denominator is zero.
 */
export function evaluate(expression: Expression, inputs: Inputs, one?: Part): number | null {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'count':
      return one?.counts[expression.name] ?? null;
    case 'region':
      return inputs.region?.[expression.name] ?? null;
    case 'total': {
      let sum = 0;
      for (const part of inputs.parts) {
        const value = ofPart(expression.of, part);
        if (value === null) return null;
        sum += part.sign * value;
      }
      return inputs.parts.length === 0 ? null : Math.round(sum * 1e9) / 1e9;
    }
    case 'operation': {
      const [left, right] = [evaluate(expression.left, inputs, one), evaluate(expression.right, inputs, one)];
      if (left === null || right === null) return null;
      if (expression.sign === '/') return right === 0 ? null : left / right;
      return expression.sign === '+' ? left + right : left - right;
    }
    default:
      return assertNever(expression);
  }
}
