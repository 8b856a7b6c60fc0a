import type { Case } from './Case.ts';

export { corpus } from './corpus.ts';

/** The manifest of the corpus as JSON text, a line for each file: why it exists, which outcomes are right, what must be read. */
export function manifestOf(cases: readonly Case[]): string {
  const lines = cases.map(({ file, why, outcome, rows, codes, about }) => JSON.stringify({ file, why, outcome, rows, codes, about }));
  return `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]\n`;
}
