import type { Run } from '../../i18n/Text.ts';
import type { FigureRef } from '../calculation/FigureRef.ts';
import type { Coverage } from '../Coverage.ts';
import type { Past } from '../Past.ts';
import { findingsOf } from './findingsOf.ts';
import type { Sentence } from './Sentence.ts';

/** What the page says first: one sentence with the part that sticks out, and what a reader needs beside it. */
export interface Headline {
  readonly runs: readonly Run[];
  readonly lede: readonly Sentence[];
  /** The figure that the sentence speaks of; left out where there is none. */
  readonly figure?: FigureRef;
}

/** More than this many sentences beside the headline nobody reads. */
const besideAtMost = 3;

/** The weightiest finding as the headline, and at most three more beside it: caveats keep their place, the others share what is left by weight. */
export function headline(coverage: Coverage, history: Past): Headline {
  const found = findingsOf(coverage, history);
  const caveats = found.filter(({ weight }) => weight.kind === 'caveat').slice(0, besideAtMost);
  const [first, ...others] = found.filter(({ weight }) => weight.kind !== 'caveat');
  const beside = [...others.slice(0, besideAtMost - caveats.length), ...caveats];
  return {
    runs: first?.runs ?? [],
    lede: beside.map(({ beside: runs, figure }) => ({ runs, ...(figure && { figure }) })),
    ...(first?.figure && { figure: first.figure }),
  };
}
