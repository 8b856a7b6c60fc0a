import { readFileSync } from 'node:fs';

/** The table of the minutes as it is pasted: tabs, Danish numbers, total rows. */
export const referenceText = readFileSync(new URL('../../data/snapshots/2024-11-11-sydvestjylland.tsv', import.meta.url), 'utf8');

/** Its figures row by row, without the names. */
export const referenceFigures = referenceText
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t').slice(1));
