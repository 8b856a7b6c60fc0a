import type { Run } from '../../i18n/Text.ts';
import type { FigureRef } from '../calculation/FigureRef.ts';

/** A whole sentence beside a headline. */
export interface Sentence {
  /** Where there is a figure, one of them is emphasised: the words that open its calculation. */
  readonly runs: readonly Run[];
  /** The figure it speaks of; left out where it speaks of several tables or of none. */
  readonly figure?: FigureRef;
}

/** A sentence that speaks of no figure. */
export function plainSentence(text: string): Sentence {
  return { runs: [{ text }] };
}
