/** @throws When a text is none of those that would be right. */
export function oneOf(text: string | null | undefined, right: readonly (string | null | undefined)[], where: string): void {
  if (!right.includes(text)) throw new Error(`${where}: »${text}« for »${right.join('« or »')}«`);
}

/** What no text of the page may ever have in it: numbers that are none, and a zero with a minus. */
const never = /NaN|Infinity|∞|undefined|\bnull\b|[-\u2212]0(,0+)?(?![\d,])/;

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
