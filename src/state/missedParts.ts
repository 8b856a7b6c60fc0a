import type { Calculation } from '../model/calculation/Calculation.ts';
import { isOfSupplement } from '../model/calculation/FigureRef.ts';
import { comparatorOf } from '../model/comparator.ts';
import type { Coverage } from '../model/Coverage.ts';
import { writeFigure } from './figureLink.ts';
import type { DroppedPart } from './link.ts';
import type { ViewState } from './ViewState.ts';

/**
 * The comparator and the figure that a link asks for, where the figures turn out not to have them.
 *
 * @param calculation Of the figure that the link names; null where it could not be told.
 * @param isComplete Tells whether the figures of every status date are known, for a figure may be of any; asked only where one is missing.
 */
export function missedParts(
  { view, comparator, figure }: ViewState,
  coverage: Coverage,
  calculation: Calculation | null,
  isComplete: () => boolean,
): readonly DroppedPart[] {
  if (view === 'data') return [];
  const isOfView = figure !== null && !isOfSupplement(figure) && figure.snapshot === undefined && figure.since === undefined;
  const missesComparator = comparator !== 'region' && comparatorOf(coverage)?.id !== comparator;
  const missesFigure = figure !== null && calculation === null && (isOfView || isComplete());
  return [
    ...(missesComparator ? [{ part: 'comparator' as const, value: comparator }] : []),
    ...(missesFigure ? [{ part: 'figure' as const, value: writeFigure(figure) }] : []),
  ];
}
