import { figureStates } from '../../i18n/figures.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { Language } from '../../i18n/Text.ts';
import { assertNever } from '../../lib/assertNever.ts';
import { evaluate, type Inputs } from './evaluate.ts';
import type { Expression } from './Expression.ts';
import type { Part } from './partsOf.ts';

/** Keeps a sign with what follows it, so that a long formula breaks before its signs. */
const noBreakSpace = '\u00a0';

const signs = { '+': '+', '-': '\u2212', '/': '/' } as const;

/** More lines than these are not written out in a formula; they all stand in the table below it. */
const mostWritten = 8;
const writtenFirst = 3;

type Detail = 'lines' | 'sums';

interface Written {
  readonly text: string;
  /** Needs no brackets wherever it stands. */
  readonly single: boolean;
}

const single = (text: string): Written => ({ text, single: true });
const bracketed = ({ text, single: alone }: Written): string => (alone ? text : `(${text})`);

function writer(inputs: Inputs, detail: Detail, language: Language): (expression: Expression) => Written {
  const number = (value: number | null): Written =>
    single(value === null ? figureStates.missing[language] : formatNumber(value, language, { decimals: 3, fixed: false }));

  const ofPart = (expression: Expression, part: Part): Written => {
    if (expression.kind !== 'count') return writer({ parts: [part], region: null }, 'lines', language)(total(expression));
    const { capacity, vacant } = part.counts;
    const alone = expression.name === 'filled' && inputs.parts.length === 1 && capacity !== null && vacant !== null;
    return alone
      ? { text: `${number(capacity).text} ${signs['-']} ${number(vacant).text}`, single: false }
      : number(part.counts[expression.name]);
  };

  const lines = (expression: Expression): Written => {
    const { parts } = inputs;
    const texts = parts.map((part, index) => {
      const text = parts.length === 1 ? ofPart(expression, part) : single(bracketed(ofPart(expression, part)));
      return index === 0 ? text.text : `${signs[part.sign === 1 ? '+' : '-']}${noBreakSpace}${text.text}`;
    });
    const [first] = parts;
    if (parts.length === 1 && first) return ofPart(expression, first);
    const written = texts.length > mostWritten ? [...texts.slice(0, writtenFirst), `+${noBreakSpace}…`, ...texts.slice(-1)] : texts;
    return { text: written.join(' '), single: false };
  };

  const write = (expression: Expression): Written => {
    switch (expression.kind) {
      case 'number':
        return number(expression.value);
      case 'count':
        return number(evaluate(expression, inputs, inputs.parts[0]));
      case 'region':
        return number(evaluate(expression, inputs));
      case 'total':
        return detail === 'lines' ? lines(expression.of) : number(evaluate(expression, inputs));
      case 'operation': {
        const [left, right] = [write(expression.left), write(expression.right)];
        // A quotient in a difference needs no brackets; a sum in a quotient does, and so does whatever is taken off.
        const isQuotient = (side: Expression): boolean => side.kind === 'operation' && side.sign === '/';
        const plainLeft = expression.sign !== '/' || isQuotient(expression.left);
        const plainRight = expression.sign === '+' || (expression.sign === '-' && isQuotient(expression.right));
        const texts = [plainLeft ? left.text : bracketed(left), plainRight ? right.text : bracketed(right)];
        return { text: texts.join(` ${signs[expression.sign]}${noBreakSpace}`), single: false };
      }
      default:
        return assertNever(expression);
    }
  };
  return write;
}

function total(expression: Expression): Expression {
  return expression.kind === 'operation'
    ? { ...expression, left: total(expression.left), right: total(expression.right) }
    : expression.kind === 'count'
      ? { kind: 'total', of: expression }
      : expression;
}

/** "Σ (insured / norm)" is "Σ insured / norm" where one norm holds for all lines. */
function withOneNorm(expression: Expression, parts: readonly Part[]): Expression {
  switch (expression.kind) {
    case 'number':
    case 'count':
    case 'region':
      return expression;
    case 'operation':
      return { ...expression, left: withOneNorm(expression.left, parts), right: withOneNorm(expression.right, parts) };
    case 'total': {
      const { of } = expression;
      const norm = parts[0]?.counts.norm ?? null;
      const divides = of.kind === 'operation' && of.sign === '/' && of.right.kind === 'count' && of.right.name === 'norm';
      if (!divides || norm === null || parts.some(({ counts }) => counts.norm !== norm)) return expression;
      return { kind: 'operation', sign: '/', left: { kind: 'total', of: of.left }, right: { kind: 'number', value: norm } };
    }
    default:
      return assertNever(expression);
  }
}

/**
 * A formula with the numbers put in: first line by line, then with the sums: "(3 + 9 + 0 + 6 + 2) / (21 + 75 + 3 + 34 + 28)", "20 / 161".
 *
 * @returns One step where both are the same; many lines are shortened.
 */
export function formulaSteps(expression: Expression, inputs: Inputs, language: Language): readonly string[] {
  const simple = withOneNorm(expression, inputs.parts);
  const [lines, sums] = (['lines', 'sums'] as const).map((detail) => writer(inputs, detail, language)(simple).text);
  return [...new Set([lines ?? '', sums ?? ''])];
}
