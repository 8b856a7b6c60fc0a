import type { Run } from './Text.ts';

/** The pieces of a sentence as one text. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
