import { toNumber, type Rational } from './Rational.ts';

/** @throws When a text is none of those that would be right. */
export function oneOf(text: string | null | undefined, right: readonly (string | null | undefined)[], where: string): void {
  if (!right.includes(text)) throw new Error(`${where}: »${text}« for »${right.join('« or »')}«`);
}

/** What no text of the page may ever have in it: numbers that are none, and a zero with a minus. */
const never = /NaN|Infinity|∞|undefined|\bnull\b|[-\u2212]0(?:[.,]0+)?(?![.,]?\d)/;

/** @throws When a text anywhere inside is not fit to be read. */
export function wellWritten(value: unknown): void {
  if (typeof value === 'string') {
    if (never.test(value)) throw new Error(`not fit to be read: ${value}`);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0)) throw new Error(`not a number to draw: ${value}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) wellWritten(inner);
  }
}

/** @throws When a drawn number is not the exact one, or one of them is missing. */
export function sameNumber(got: number | null | undefined, exact: Rational | null, where: string): void {
  const value = exact && toNumber(exact);
  const agrees =
    got === null || got === undefined || value === null ? (got ?? null) === value : Math.abs(got - value) < 1e-8 + Math.abs(value) * 1e-12;
  if (!agrees) throw new Error(`${where}: ${got} for ${value}`);
}

/** "A, B og C". */
export const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]+)$/, ' og $1');

const atStart = ['Ingen', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte'];
/** A number of municipalities as the first word of a sentence. */
export const numberAtStart = (count: number): string => atStart[count]!;
