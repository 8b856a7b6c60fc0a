import type { Run } from '../../i18n/Text.ts';
import type { FigureRef } from '../calculation/FigureRef.ts';
import type { Coverage } from '../Coverage.ts';
import type { Past } from '../Past.ts';

/**
 * What kind of finding it is; the first kind matters most.
 *
 * - 'sticks-out': far from what it is held against (see sticksOut.ts). Only these may lead before the state.
 * - 'state': how many capacities are vacant, or that nothing sticks out. One of them always exists, so that a headline always does.
 * - 'detail': true and of use, but no reason to stop reading.
 * - 'caveat': what the figures cannot say. Never leads, and is never pushed out by the others.
 */
export const kinds = ['sticks-out', 'state', 'detail', 'caveat'] as const;

/** How much a finding matters: its kind, and among its kind how many capacities it is about. */
export interface Weight {
  readonly kind: (typeof kinds)[number];
  /** In capacities, unrounded: vacancies beyond a group's part, capacities lacking, the change of a share times the capacity. */
  readonly capacities: number;
}

/** A sentence that holds, computed from the figures. */
export interface Finding {
  readonly weight: Weight;
  /** As the headline: without a full stop, with the part that sticks out. Empty for what never leads. */
  readonly runs: readonly Run[];
  /** Beside a headline: a whole sentence; where there is a figure, the emphasised words open its calculation. */
  readonly beside: readonly Run[];
  /** The figure it speaks of, whose calculation it opens; left out where it speaks of several tables or of none. */
  readonly figure?: FigureRef;
}

/**
 * One sentence that may hold.
 *
 * @param history The same view at every status date.
 * @returns Null when it does not hold, or the figures cannot tell.
 */
export type FindingRule = (coverage: Coverage, history: Past) => Finding | null;

/** The weightiest first; of equal weight in the order given. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(({ weight: a }, { weight: b }) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.capacities - a.capacities);
}
