import type { Run } from '../i18n/Text.ts';

/** A run with the signs that may not be parted from it by the end of a line. */
export interface ClosedRun extends Run {
  readonly before: string;
  readonly after: string;
}

const signs = /^(?<closing>[.,;:)«]*)(?<text>.*?)(?<opening>[(»]*)$/s;

/** Gives the emphasised runs the brackets and stops that their neighbours end and begin with: a line may end beside a button whatever stands there. */
export function closeUp(runs: readonly Run[]): readonly ClosedRun[] {
  const isFigure = (index: number): boolean => runs[index]?.emphasised ?? false;
  /** What a run gives away, and what it keeps. */
  const split = runs.map((run, index) => {
    const { closing = '', text = '', opening = '' } = (run.emphasised ? null : signs.exec(run.text)?.groups) ?? { text: run.text };
    const [given, kept] = isFigure(index - 1) ? [closing, ''] : ['', closing];
    return isFigure(index + 1)
      ? { closing: given, text: kept + text, opening }
      : { closing: given, text: kept + text + opening, opening: '' };
  });
  return runs.map((run, index) => ({
    ...run,
    before: run.emphasised ? (split[index - 1]?.opening ?? '') : '',
    text: split[index]?.text ?? '',
    after: run.emphasised ? (split[index + 1]?.closing ?? '') : '',
  }));
}
