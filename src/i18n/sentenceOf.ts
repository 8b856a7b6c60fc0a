import type { Run } from './Text.ts';

/** A headline as a sentence in running text. */
export function sentenceOf(runs: readonly Run[]): readonly Run[] {
  return [...runs, { text: '.' }];
}
